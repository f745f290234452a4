namespace Vorba.Server.Hosting;

/// <summary>What browsers are told of every page, unless the page said it itself.</summary>
public static class SecurityHeaders
{
    private const string Own =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https: http:; connect-src 'self' ws: wss:; "
        + "frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'";

    // The API's reference page brings its own scripts and starts them inline.
    private const string Reference =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                Set(headers, "Content-Security-Policy", context.Request.Path.StartsWithSegments("/docs", StringComparison.Ordinal) ? Reference : Own);
                Set(headers, "X-Content-Type-Options", "nosniff");
                Set(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
                return Task.CompletedTask;
            });
            return next(context);
        });

    private static void Set(IHeaderDictionary headers, string name, string value)
    {
        if (!headers.ContainsKey(name))
        {
            headers[name] = value;
        }
    }
}

using Microsoft.Net.Http.Headers;

namespace Vorba.Lab.Shop.Pages;

/// <summary>
/// Lets only the shop's own files and Vorba's widget run on its pages, and lets the Lab's phone frame them. The frame rule
/// replaces X-Frame-Options, which knows no other port and which the antiforgery system adds by itself.
/// </summary>
internal static class ShopHeaders
{
    public static ValueTask<object?> AddAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var http = invocation.HttpContext;
        var policy = Policy(http.RequestServices.GetRequiredService<DemoShopOptions>());
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.Remove(HeaderNames.XFrameOptions);
            http.Response.Headers.ContentSecurityPolicy = policy;
            http.Response.Headers.XContentTypeOptions = "nosniff";
            http.Response.Headers["Referrer-Policy"] = "same-origin";
            return Task.CompletedTask;
        });
        return next(invocation);
    }

    private static string Policy(DemoShopOptions options)
    {
        var vorba = new Uri(options.VorbaUrl).GetLeftPart(UriPartial.Authority);
        return $"default-src 'self'; script-src 'self' {vorba}; connect-src 'self' {vorba}; img-src 'self' data:; "
            + "style-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + $"frame-ancestors 'self' {string.Join(' ', options.AllowedFrames)}";
    }
}

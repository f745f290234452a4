using System.Net;
using System.Text;

namespace Vorba.Lab.Stage;

/// <summary>The Lab's pages: embedded files with named gaps, sent with a policy that allows no script but our own files.</summary>
public static class Pages
{
    private const string Policy =
        "default-src 'self'; img-src * data:; media-src *; frame-src *; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>Fills the gaps <c>{{name}}</c>; the values must be escaped already.</summary>
    public static IResult Fill(string asset, Dictionary<string, string> values) => new Page(
        values.Aggregate(Encoding.UTF8.GetString(Assets.Read(asset)!), (text, pair) => text.Replace($"{{{{{pair.Key}}}}}", pair.Value, StringComparison.Ordinal)));

    public static string Escape(string? text) => WebUtility.HtmlEncode(text ?? "");

    private sealed record Page(string Html) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.ContentType = "text/html; charset=utf-8";
            httpContext.Response.Headers.ContentSecurityPolicy = Policy;
            httpContext.Response.Headers.CacheControl = "no-store";
            return httpContext.Response.WriteAsync(Html, httpContext.RequestAborted);
        }
    }
}

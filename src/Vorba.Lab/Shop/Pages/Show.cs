using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Pages;

/// <summary>The answers of the shop: a page, a short notice, or the way to the next page.</summary>
internal static class Show
{
    public static RazorComponentResult Page<TPage>(
        Visit visit, IReadOnlyDictionary<string, object?>? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(new Dictionary<string, object?>(parameters ?? new Dictionary<string, object?>())
        {
            ["Visit"] = visit,
        })
        {
            StatusCode = status,
        };

    public static RazorComponentResult Notice(Visit visit, LocalText words, int status) =>
        Page<NoticePage>(visit, new Dictionary<string, object?> { ["Message"] = words }, status);

    /// <summary>After a form: the browser fetches the next page, so that reloading repeats nothing.</summary>
    public static IResult SeeOther(string path) => new Next(path);

    private sealed class Next(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = path;
            return Task.CompletedTask;
        }
    }
}

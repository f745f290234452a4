using Microsoft.AspNetCore.Antiforgery;

namespace Vorba.Lab.Shop.Pages;

/// <summary>Takes a form only from the shop's own page; any other gets a friendly answer and changes nothing.</summary>
internal static class FormGuard
{
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var http = invocation.HttpContext;
        var antiforgery = http.RequestServices.GetRequiredService<IAntiforgery>();
        if (await antiforgery.IsRequestValidAsync(http))
        {
            return await next(invocation);
        }

        var visit = invocation.Arguments.OfType<Visit>().Single();
        return Show.Notice(visit, Complaints.PageTooOld, StatusCodes.Status400BadRequest);
    }
}

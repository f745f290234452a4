using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Vorba.Server.Settings;

namespace Vorba.Server.Demo;

/// <summary>POST /demo/clock moves the demo's time forward and comes back to the page it was asked from.</summary>
public static class DemoEndpoints
{
    public const int LongestMoveInMinutes = 7 * 24 * 60;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/demo/clock", MoveAsync).RequireAuthorization(MemberDoor.Policy).ExcludeFromDescription();

    private static async Task<Results<RedirectHttpResult, BadRequest<string>>> MoveAsync(
        [FromForm] int minutes, [FromForm] string? back, [FromServices] DemoWalk walk, CancellationToken ct)
    {
        if (minutes is < 1 or > LongestMoveInMinutes)
        {
            return TypedResults.BadRequest($"minutes: 1 to {LongestMoveInMinutes}");
        }

        await walk.AdvanceAsync(TimeSpan.FromMinutes(minutes), ct);
        return TypedResults.LocalRedirect(LocalPath.OrHome(back));
    }
}

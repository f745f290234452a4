using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Vorba.Server.Settings;

/// <summary>Where the forms of sign-in, first run and sign-out lead. Each answers by sending the visitor on.</summary>
public static class SignInEndpoints
{
    private const int LongestPassword = 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var doors = routes.MapGroup("").ExcludeFromDescription();
        doors.MapPost("/sign-in/enter", EnterAsync).AllowAnonymous().RequireRateLimiting(SignInLimit.Name);
        doors.MapPost("/first-run/begin", BeginAsync).AllowAnonymous().RequireRateLimiting(SignInLimit.Name);
        doors.MapPost("/settings/password", ChangeAsync).RequireAuthorization(MemberDoor.Policy).RequireRateLimiting(SignInLimit.Name);
        doors.MapPost("/sign-out", LeaveAsync).RequireAuthorization(MemberDoor.Policy);
    }

    private static async Task<RedirectHttpResult> EnterAsync(
        HttpContext visit, [FromForm] string? password, [FromForm] string? back, MemberStore members)
    {
        if (!IsSane(password) || !members.Fits(password!) || members.Stamp is not { } stamp)
        {
            return TypedResults.LocalRedirect($"{SignInAddress(back)}&wrong=true");
        }

        await MemberDoor.SignInAsync(visit, stamp);
        return TypedResults.LocalRedirect(LocalPath.OrHome(back));
    }

    private static async Task<RedirectHttpResult> BeginAsync(
        HttpContext visit, [FromForm] string? code, [FromForm] string? password, FirstRun first, MemberStore members)
    {
        var answer = first.Begin(code ?? "", IsSane(password) ? password! : "");
        if (answer is not FirstRunAnswer.Done)
        {
            return TypedResults.LocalRedirect(answer is FirstRunAnswer.AlreadyDone ? "/sign-in" : $"/first-run?wrong={answer}");
        }

        await MemberDoor.SignInAsync(visit, members.Stamp!);
        return TypedResults.LocalRedirect(LocalPath.Home);
    }

    private static async Task<RedirectHttpResult> ChangeAsync(
        HttpContext visit, [FromForm] string? old, [FromForm] string? password, MemberStore members)
    {
        if (!IsSane(old) || !members.Fits(old!))
        {
            return TypedResults.LocalRedirect("/settings?said=wrong");
        }

        if (!IsSane(password) || password!.Length < MemberStore.ShortestPassword)
        {
            return TypedResults.LocalRedirect("/settings?said=short");
        }

        members.Change(password);
        await MemberDoor.SignInAsync(visit, members.Stamp!);
        return TypedResults.LocalRedirect("/settings?said=changed");
    }

    private static async Task<RedirectHttpResult> LeaveAsync(HttpContext visit, [FromForm] string? back)
    {
        await visit.SignOutAsync(MemberDoor.Scheme);
        return TypedResults.LocalRedirect(SignInAddress(back));
    }

    private static string SignInAddress(string? back) => $"/sign-in?back={Uri.EscapeDataString(LocalPath.OrHome(back))}";

    private static bool IsSane(string? password) => password is { Length: > 0 and <= LongestPassword };
}

using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace Vorba.Server.Settings;

/// <summary>How members are recognised: by a cookie, or, in the demo, by sitting at this very machine.</summary>
public static class MemberDoor
{
    public const string Scheme = "Vorba.Member";
    public const string Policy = "Vorba.Member";

    private const string StampClaim = "stamp";
    private static readonly TimeSpan StaysSignedIn = TimeSpan.FromDays(14);

    public static void AddTo(IServiceCollection services, bool everybodySignedIn)
    {
        var authentication = services.AddAuthentication(Scheme);
        if (everybodySignedIn)
        {
            authentication.AddScheme<AuthenticationSchemeOptions, EverybodySignedIn>(Scheme, null);
        }
        else
        {
            authentication.AddCookie(Scheme, Configure);
        }

        services.AddAuthorizationBuilder().AddPolicy(
            Policy, new AuthorizationPolicyBuilder(Scheme).RequireAuthenticatedUser().Build());
    }

    public static Task SignInAsync(HttpContext visit, string stamp)
    {
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, Member.Admin.Name), new(StampClaim, stamp)], Scheme);
        return visit.SignInAsync(Scheme, new(identity), new() { IsPersistent = true });
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "vorba-member";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = StaysSignedIn;
        options.SlidingExpiration = true;
        // Browsers live in real time, whatever the server's clock plays.
        options.TimeProvider = TimeProvider.System;
        options.LoginPath = "/sign-in";
        options.AccessDeniedPath = "/sign-in";
        options.ReturnUrlParameter = "back";
        options.Events.OnValidatePrincipal = EndOlderSignInsAsync;
    }

    private static async Task EndOlderSignInsAsync(CookieValidatePrincipalContext context)
    {
        var members = context.HttpContext.RequestServices.GetRequiredService<MemberStore>();
        if (context.Principal?.FindFirstValue(StampClaim) != members.Stamp)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
        }
    }
}

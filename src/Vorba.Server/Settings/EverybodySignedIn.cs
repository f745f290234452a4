using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Vorba.Server.Settings;

/// <summary>The demo's door: whoever sits at this very machine is the admin, and nobody else is.</summary>
public sealed class EverybodySignedIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(Context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
            ? AuthenticateResult.Success(new(Admin(), Scheme.Name))
            : AuthenticateResult.NoResult());

    private ClaimsPrincipal Admin() => new(new ClaimsIdentity([new(ClaimTypes.Name, Member.Admin.Name)], Scheme.Name));
}

using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Vorba.Server.Settings;

/// <summary>Ten tries a minute from one address: plenty for a person, little for who guesses passwords.</summary>
public sealed class SignInLimit : IRateLimiterPolicy<string>
{
    public const string Name = "sign-in";
    public const int TriesAMinute = 10;

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = SayAsync;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetFixedWindowLimiter(
            httpContext.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { PermitLimit = TriesAMinute, Window = TimeSpan.FromMinutes(1) });

    private static async ValueTask SayAsync(OnRejectedContext rejected, CancellationToken ct)
    {
        rejected.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        rejected.HttpContext.Response.Headers.RetryAfter = "60";
        await rejected.HttpContext.Response.WriteAsync("Too many tries. Please wait a minute.", ct);
    }
}

using System.Security.Cryptography;
using System.Text;
using Vorba.Server.Hosting;

namespace Vorba.Server.Api;

/// <summary>Lets in who shows the API key as "Authorization: Bearer KEY".</summary>
public static class ApiKey
{
    private const string Scheme = "Bearer ";

    public static TBuilder RequireApiKey<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.AddEndpointFilter<TBuilder, Filter>();

    private sealed class Filter(ServerSettings settings) : IEndpointFilter
    {
        public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
            IsKey(context.HttpContext.Request.Headers.Authorization.ToString())
                ? await next(context)
                : Refusals.NoKey(context.HttpContext);

        // Digests are compared, so that neither time nor length tells anything of the key.
        private bool IsKey(string header) =>
            settings.ApiKey is { Length: > 0 } key && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(Digest(header[Scheme.Length..].Trim()), Digest(key));

        private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
    }
}

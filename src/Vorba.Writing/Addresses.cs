namespace Vorba.Writing;

/// <summary>What counts as an address that a phone can open.</summary>
internal static class Addresses
{
    public static bool CanOpen(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Host.Length > 0
        && !address.AsSpan().ContainsAny(' ', '\n', '\t');
}

namespace Vorba.Server.Hosting;

/// <summary>Reads single settings: what is set to nothing counts as not set, and what cannot be used is named by its key.</summary>
internal static class Setting
{
    public static readonly string[] Web = [Uri.UriSchemeHttps, Uri.UriSchemeHttp];

    extension(IConfiguration configuration)
    {
        public string? Text(string key) => configuration[key] is { Length: > 0 } text ? text : null;

        /// <exception cref="SettingsException">It is no whole address of one of these schemes.</exception>
        public Uri? Address(string key, params string[] schemes)
        {
            if (configuration.Text(key) is not { } text)
            {
                return null;
            }

            return Uri.TryCreate(text, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme) && address.Host.Length > 0
                ? address
                : throw new SettingsException($"{configuration.PathOf(key)} must be an address that begins with {Beginnings(schemes)}: {Shown(text)}");
        }

        /// <summary>The key as one writes it in a file or, with "__" for ":", in the environment.</summary>
        public string PathOf(string key) => configuration.GetSection(key).Path;
    }

    private static string Beginnings(string[] schemes) => string.Join(" or ", schemes.Select(scheme => $"{scheme}://"));

    /// <summary>A password may stand in an address, and this sentence in a log.</summary>
    private static string Shown(string text) => text.Contains('@', StringComparison.Ordinal) ? "what is set does not" : $"'{text}'";
}

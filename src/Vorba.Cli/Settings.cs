namespace Vorba.Cli;

/// <summary>Reads settings from appsettings.json, then the environment (VORBA__SECTION__KEY), then arguments.</summary>
public static class Settings
{
    public static IConfigurationRoot Read(params ReadOnlySpan<(string Key, string? Value)> arguments)
    {
        var given = new Dictionary<string, string?>();
        foreach (var (key, value) in arguments)
        {
            if (value is not null)
            {
                given[key] = value;
            }
        }

        return new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
            .AddEnvironmentVariables("VORBA__")
            .AddInMemoryCollection(given)
            .Build();
    }
}

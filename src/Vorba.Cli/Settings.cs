using System.Globalization;
using System.Text.Json;
using Vorba.Server.Hosting;

namespace Vorba.Cli;

/// <summary>Reads settings from appsettings.json, then the environment (VORBA__SECTION__KEY), then arguments.</summary>
public static class Settings
{
    private const string File = "appsettings.json";

    /// <exception cref="SettingsException">The file cannot be read.</exception>
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

        try
        {
            return new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddJsonFile(File, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables("VORBA__")
                .AddInMemoryCollection(given)
                .Build();
        }
        catch (InvalidDataException unreadable) when (unreadable.GetBaseException() is JsonException problem)
        {
            throw new SettingsException(string.Create(
                CultureInfo.InvariantCulture, $"{File}, line {problem.LineNumber + 1}, column {problem.BytePositionInLine + 1}: this is no JSON"));
        }
    }
}

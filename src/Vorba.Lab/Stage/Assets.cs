using System.Collections.Concurrent;
using Microsoft.AspNetCore.StaticFiles;

namespace Vorba.Lab.Stage;

/// <summary>Scripts, styles and pictures live inside the assembly: /assets/phone/x is Phones/Assets/x.</summary>
public static class Assets
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private static readonly ConcurrentDictionary<string, byte[]?> Cached = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Folders = new()
    {
        ["phone"] = "Phones/Assets/",
        ["mailbox"] = "Mailbox/Assets/",
        ["stage"] = "Stage/Assets/",
    };

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/{folder}/{file}", (string folder, string file) =>
        Folders.TryGetValue(folder, out var path) && Read(path + file) is { } bytes && !file.EndsWith(".html", StringComparison.Ordinal)
            ? Results.Bytes(bytes, Types.TryGetContentType(file, out var type) ? type : "application/octet-stream")
            : Results.NotFound());

    public static byte[]? Read(string name) => Cached.GetOrAdd(name, static name =>
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    });
}

using System.Text;

namespace Vorba.Cli.Input;

/// <summary>Reads a file that somebody named on the command line. What cannot be read is refused, never guessed at.</summary>
internal static class InputFile
{
    /// <summary>Far above what a message or a flow needs, and far below what would fill the memory.</summary>
    private const int LongestInBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Text(string path)
    {
        try
        {
            using var bytes = new MemoryStream(Bytes(path));
            using var reader = new StreamReader(bytes, Strict);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw Refusal.Of(path, "this is not text in UTF-8");
        }
        catch (UnauthorizedAccessException)
        {
            throw Refusal.Of(path, "this may not be read");
        }
    }

    /// <summary>Counted while it is read: a pipe or a device does not tell its length.</summary>
    private static byte[] Bytes(string path)
    {
        if (!File.Exists(path))
        {
            throw Refusal.Of(path, Directory.Exists(path) ? "this is a folder, not a file" : "there is no such file");
        }

        using var file = File.OpenRead(path);
        var room = new byte[LongestInBytes + 1];
        var read = file.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
        return read <= LongestInBytes ? room[..read] : throw Refusal.Of(path, $"this is larger than {LongestInBytes / 1024 / 1024} MB");
    }
}

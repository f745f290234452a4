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
            return Length(path) <= LongestInBytes
                ? File.ReadAllText(path, Strict)
                : throw Refusal.Of(path, $"this is larger than {LongestInBytes / 1024 / 1024} MB");
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

    private static long Length(string path) =>
        File.Exists(path) ? new FileInfo(path).Length
        : Directory.Exists(path) ? throw Refusal.Of(path, "this is a folder, not a file")
        : throw Refusal.Of(path, "there is no such file");
}

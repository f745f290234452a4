using System.Buffers;
using System.Text;

namespace Vorba.Lab.Mailbox;

/// <summary>Reads a connection line by line, as bytes: a message may hold any encoding.</summary>
public sealed class SmtpLines(Stream stream)
{
    private const int LongestLine = 64 * 1024;

    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    /// <returns>The line without its end, or null where the client left or the line is beyond all measure.</returns>
    public async Task<byte[]?> ReadAsync(CancellationToken ct)
    {
        var line = new ArrayBufferWriter<byte>();
        while (line.WrittenCount <= LongestLine)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var taken = found < 0 ? _end - _start : found + 1;
            line.Write(_buffer.AsSpan(_start, taken));
            _start += taken;
            if (found >= 0)
            {
                return Trimmed(line);
            }

            (_start, _end) = (0, await stream.ReadAsync(_buffer, ct));
            if (_end == 0)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Up to the dot that stands alone; a leading dot was doubled by the client.</summary>
    /// <returns>The message; null where the client left; empty where it was too large.</returns>
    public async Task<byte[]?> ReadMessageAsync(int largest, CancellationToken ct)
    {
        var message = new ArrayBufferWriter<byte>();
        while (await ReadAsync(ct) is { } line)
        {
            if (line is [(byte)'.'])
            {
                return message.WrittenCount > largest ? [] : message.WrittenSpan.ToArray();
            }

            if (message.WrittenCount <= largest)
            {
                message.Write(line is [(byte)'.', ..] ? line.AsSpan(1) : line);
                message.Write("\r\n"u8);
            }
        }

        return null;
    }

    public static string Text(byte[] line) => Encoding.UTF8.GetString(line);

    private static byte[] Trimmed(ArrayBufferWriter<byte> line)
    {
        var bytes = line.WrittenSpan.ToArray();
        return bytes is [.. var text, (byte)'\r', (byte)'\n'] ? text : bytes[..^1];
    }
}

using System.Globalization;

namespace Vorba.Writing.Templates;

internal enum TokenKind
{
    End,
    Name,
    Text,
    Number,
    Sign,
}

internal readonly record struct Token(TokenKind Kind, string Words, int At)
{
    public bool Is(string sign) => Kind is TokenKind.Sign or TokenKind.Name && Words == sign;
}

/// <summary>Reads what stands between braces word by word. After the first fault it reads only "end", so that every loop ends.</summary>
internal sealed class Tokens(string source, int start, int length, TemplateFault fault)
{
    private static readonly string[] Signs = ["==", "!=", "<>", "<=", ">=", "..", "<", ">", "|", ":", ",", ".", "[", "]", "(", ")", "="];

    private readonly int end = start + length;
    private int at = start;
    private Token? peeked;

    public Token Current => peeked ??= Read();

    public bool Failed => fault.Reason is not null;

    public Token Take()
    {
        var token = Current;
        peeked = null;
        return token;
    }

    public bool TakeIf(string sign)
    {
        var fits = Current.Is(sign);
        if (fits)
        {
            Take();
        }

        return fits;
    }

    public void Expect(string sign)
    {
        if (!TakeIf(sign))
        {
            Fail($"'{sign}' is expected here");
        }
    }

    public string TakeName()
    {
        if (Current.Kind is not TokenKind.Name)
        {
            Fail("a name is expected here");
        }

        return Take().Words;
    }

    public void ExpectEnd()
    {
        if (Current.Kind is not TokenKind.End)
        {
            Fail($"'{Current.Words}' is not understood here");
        }
    }

    public void Fail(string reason, int? place = null)
    {
        fault.Set(reason, place ?? Current.At);
        at = end;
        peeked = new(TokenKind.End, "", end);
    }

    private Token Read()
    {
        while (at < end && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        if (at >= end || Failed)
        {
            return new(TokenKind.End, "", Math.Min(at, end));
        }

        var here = source[at];
        return here is '"' or '\'' ? ReadText(here)
            : char.IsAsciiDigit(here) || (here == '-' && at + 1 < end && char.IsAsciiDigit(source[at + 1])) ? ReadNumber()
            : char.IsLetter(here) || here == '_' ? ReadName()
            : ReadSign();
    }

    private Token ReadText(char quote)
    {
        var from = at + 1;
        var close = source.IndexOf(quote, from, end - from);
        return close < 0 ? Reject("this text is never closed") : Advance(TokenKind.Text, from, close, close + 1);
    }

    private Token ReadNumber()
    {
        var to = at + 1;
        while (to < end && (char.IsAsciiDigit(source[to]) || (source[to] == '.' && to + 1 < end && char.IsAsciiDigit(source[to + 1]))))
        {
            to++;
        }

        return decimal.TryParse(source.AsSpan(at, to - at), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? Advance(TokenKind.Number, at, to, to)
            : Reject("this number is not understood");
    }

    private Token ReadName()
    {
        var to = at + 1;
        while (to < end && (char.IsLetterOrDigit(source[to]) || source[to] is '_' or '-' or '?'))
        {
            to++;
        }

        return Advance(TokenKind.Name, at, to, to);
    }

    private Token ReadSign()
    {
        var rest = source.AsSpan(at, end - at);
        foreach (var sign in Signs)
        {
            if (rest.StartsWith(sign, StringComparison.Ordinal))
            {
                return Advance(TokenKind.Sign, at, at + sign.Length, at + sign.Length);
            }
        }

        return Reject("this is not understood");
    }

    private Token Advance(TokenKind kind, int from, int to, int next)
    {
        var token = new Token(kind, source[from..to], at);
        at = next;
        return token;
    }

    private Token Reject(string reason)
    {
        fault.Set(reason, at);
        at = end;
        return new(TokenKind.End, "", end);
    }
}

using System.Globalization;
using System.Text;

namespace Vorba.Lab.Mailbox;

/// <summary>One conversation with a mail client by RFC 5321: a command comes in, a reply goes out. Knows no sockets.</summary>
public sealed class SmtpDialogue
{
    /// <summary>Larger messages are refused, 25 MB.</summary>
    public const int LargestMessage = 25 * 1024 * 1024;

    private const int MostRecipients = 100;

    private static readonly string[] Extensions =
        ["PIPELINING", $"SIZE {LargestMessage}", "8BITMIME", "SMTPUTF8", "AUTH PLAIN LOGIN", "HELP"];

    private readonly List<string> _recipients = [];
    private readonly Queue<SmtpReply> _loginSteps = new();
    private string? _client;

    public static readonly SmtpReply Greeting = new(220, "localhost ESMTP Vorba Lab");

    public string? Sender { get; private set; }

    public IReadOnlyList<string> Recipients => [.. _recipients];

    public SmtpReply Answer(string line)
    {
        if (_loginSteps.TryDequeue(out var step))
        {
            return line == "*" ? Cancelled() : step;
        }

        var cut = line.IndexOf(' ', StringComparison.Ordinal);
        var verb = (cut < 0 ? line : line[..cut]).ToUpperInvariant();
        var rest = cut < 0 ? "" : line[(cut + 1)..].Trim();
        return verb switch
        {
            "EHLO" or "HELO" => Hello(verb, rest),
            "MAIL" => Mail(rest),
            "RCPT" => Recipient(rest),
            "DATA" => Begin(rest),
            "RSET" => Reset(),
            "NOOP" => new(250, "OK"),
            "VRFY" => new(252, "Cannot verify, but will take a message"),
            "HELP" => new(214, "EHLO HELO MAIL RCPT DATA RSET NOOP VRFY AUTH QUIT"),
            "AUTH" => Login(rest),
            "QUIT" => new(221, "Bye") { Closes = true },
            _ => new(500, "Command not recognised"),
        };
    }

    /// <summary>After the message: ready for the next.</summary>
    public void Forget()
    {
        Sender = null;
        _recipients.Clear();
    }

    private SmtpReply Hello(string verb, string client)
    {
        if (client.Length == 0)
        {
            return new(501, $"{verb} needs a name");
        }

        _client = client;
        Forget();
        return verb == "HELO" ? new(250, "localhost") : new(250, ["localhost", .. Extensions]);
    }

    private SmtpReply Mail(string rest)
    {
        if (_client is null || Sender is not null)
        {
            return new(503, _client is null ? "Say EHLO first" : "A sender is given already");
        }

        if (Path(rest, "FROM:") is not { } path)
        {
            return new(501, "Write MAIL FROM:<address>");
        }

        foreach (var parameter in path.Parameters)
        {
            if (Refuse(parameter) is { } refusal)
            {
                return refusal;
            }
        }

        Sender = path.Address;
        return new(250, "OK");
    }

    private static SmtpReply? Refuse(string parameter)
    {
        var (name, value) = parameter.Split('=', 2) is [var left, var right] ? (left.ToUpperInvariant(), right) : (parameter.ToUpperInvariant(), "");
        return name switch
        {
            "SIZE" when !long.TryParse(value, CultureInfo.InvariantCulture, out _) => new(501, "SIZE needs a number"),
            "SIZE" when long.Parse(value, CultureInfo.InvariantCulture) > LargestMessage => new(552, "Message too large"),
            "SIZE" or "SMTPUTF8" or "AUTH" => null,
            "BODY" when value.ToUpperInvariant() is "7BIT" or "8BITMIME" => null,
            _ => new(555, $"Parameter {name} not recognised"),
        };
    }

    private SmtpReply Recipient(string rest) => (Sender, Path(rest, "TO:")) switch
    {
        (null, _) => new(503, "Say MAIL first"),
        (_, null or { Address: "" }) => new(501, "Write RCPT TO:<address>"),
        (_, { Parameters.Count: > 0 }) => new(555, "Parameters of RCPT are not recognised"),
        _ when _recipients.Count >= MostRecipients => new(452, "Too many recipients"),
        (_, { } path) => Add(path.Address),
    };

    private SmtpReply Add(string address)
    {
        _recipients.Add(address);
        return new(250, "OK");
    }

    private SmtpReply Begin(string rest) =>
        rest.Length > 0 ? new(501, "DATA takes no arguments")
        : _recipients.Count == 0 ? new(503, Sender is null ? "Say MAIL first" : "Say RCPT first")
        : new(354, "End with a line that holds a dot alone") { TakesMessage = true };

    private SmtpReply Reset()
    {
        Forget();
        return new(250, "OK");
    }

    /// <summary>Any name and password will do: nobody is kept out of a pretend mailbox.</summary>
    private SmtpReply Login(string rest)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var welcome = new SmtpReply(235, "Welcome");
        switch (words.ElementAtOrDefault(0)?.ToUpperInvariant(), words.Length)
        {
            case ("PLAIN", 2):
                return welcome;
            case ("PLAIN", 1):
                _loginSteps.Enqueue(welcome);
                return new(334, "");
            case ("LOGIN", 2):
                _loginSteps.Enqueue(welcome);
                return new(334, Question("Password:"));
            case ("LOGIN", 1):
                _loginSteps.Enqueue(new(334, Question("Password:")));
                _loginSteps.Enqueue(welcome);
                return new(334, Question("Username:"));
            default:
                return new(504, "PLAIN or LOGIN");
        }
    }

    private SmtpReply Cancelled()
    {
        _loginSteps.Clear();
        return new(501, "Cancelled");
    }

    private static string Question(string words) => Convert.ToBase64String(Encoding.ASCII.GetBytes(words));

    private static (string Address, IReadOnlyList<string> Parameters)? Path(string rest, string prefix)
    {
        var path = rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? rest[prefix.Length..].TrimStart() : "";
        var end = path.IndexOf('>', StringComparison.Ordinal);
        return path.StartsWith('<') && end > 0
            ? (path[1..end], path[(end + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            : null;
    }
}

namespace Vorba.Lab.Mailbox;

/// <summary>What the mail server says after a command, and what it does next.</summary>
public sealed record SmtpReply(int Code, params IReadOnlyList<string> Lines)
{
    public bool Closes { get; init; }

    /// <summary>The next lines are the message itself.</summary>
    public bool TakesMessage { get; init; }

    /// <summary>Several lines: "250-first", "250 last".</summary>
    public string Text => string.Concat(Lines.Select((line, index) => $"{Code}{(index < Lines.Count - 1 ? '-' : ' ')}{line}\r\n"));
}

using System.Text.RegularExpressions;
using Vorba.Vocabulary;

namespace Vorba.Server.Flows;

/// <summary>Shows what a flow's author left open as a word in angles: "‹first name›", where the file says "{{ contact.first_name }}".</summary>
public static partial class Placeholders
{
    public static Message Readable(Message message) =>
        message with
        {
            Bubbles = [.. message.Bubbles.Select(bubble => bubble is Bubble.Text text ? text with { Words = Readable(text.Words) } : bubble)],
            Email = message.Email is { } email ? email with { Subject = Readable(email.Subject), Text = Readable(email.Text) } : null,
        };

    public static string Readable(string text) =>
        Value().Replace(Tag().Replace(text, ""), match => $"‹{match.Groups["name"].Value.Replace('_', ' ')}›");

    [GeneratedRegex(@"\{\{-?\s*(?:\w+\.)*(?<name>\w+)[^}]*\}\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"\{%[^%]*%\}")]
    private static partial Regex Tag();
}

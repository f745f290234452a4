using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>Links and pictures have full http or https addresses.</summary>
internal static class BrokenLink
{
    public static readonly CopyRule Rule = new(
        "broken-link", Weight.Fault, "A phone can open only a full address that begins with https://.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        [.. WebParts.Of(message)
            .Where(part => !part.Text.Contains("{{", StringComparison.Ordinal) && !Addresses.CanOpen(part.Text.Trim()))
            .Select(part => Rule.On(part, $"'{part.Text.ShortenedToRead(60)}' is not a full address; it should begin with https://.", Completed(part.Text.Trim())))];

    private static Fix? Completed(string text) =>
        text.Contains('.', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal) && Addresses.CanOpen("https://" + text.TrimStart('/'))
            ? new("Begin it with https://", "https://" + text.TrimStart('/'))
            : null;
}

using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>Addresses are https.</summary>
internal static class InsecureLink
{
    private const string Insecure = "http://";

    public static readonly CopyRule Rule = new(
        "insecure-link", Weight.Advice, "An address without the s can be read and changed on its way, and phones warn of it.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message) =>
        [.. WebParts.Of(message)
            .Where(part => part.Text.StartsWith(Insecure, StringComparison.OrdinalIgnoreCase))
            .Select(part => Rule.On(part, $"'{part.Text.ShortenedToRead(60)}' is not secure.", new("Make it https", "https://" + part.Text[Insecure.Length..])))];
}

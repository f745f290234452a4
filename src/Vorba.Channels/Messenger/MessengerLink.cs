namespace Vorba.Channels.Messenger;

/// <summary>Links into the conversation with the page. They always carry a reference: only with one does Meta tell of the tap.</summary>
public static class MessengerLink
{
    /// <summary>Meta takes letters, digits and - _ = in a reference, and no more than this.</summary>
    public const int LongestReference = 2083;

    public static Uri Into(MessengerOptions options, string reference) =>
        reference.Length is > 0 and <= LongestReference && reference.All(IsTaken)
            ? new($"{options.LinkUrl.AbsoluteUri.TrimEnd('/')}/{Uri.EscapeDataString(options.PageId)}?ref={reference}")
            : throw new ArgumentException($"Meta would not take the reference '{reference}'", nameof(reference));

    private static bool IsTaken(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '=';
}

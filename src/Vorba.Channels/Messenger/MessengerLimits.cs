using Vorba.Vocabulary;

namespace Vorba.Channels.Messenger;

/// <summary>
/// What the Send API takes, in UTF-16 units as its strictest reading counts. A message beyond it is refused whole, so that no
/// contact gets half of one.
/// </summary>
public static class MessengerLimits
{
    public const int Text = 1999;
    public const int TextWithButtons = 640;
    public const int Buttons = 3;
    public const int ButtonTitle = 20;
    public const int QuickReplies = 13;
    public const int Payload = 1000;
    public const int Cards = 10;
    public const int CardTitle = 80;
    public const int CardSubtitle = 80;

    public static IEnumerable<string> Faults(Message message) =>
        message.Bubbles.Count == 0
            ? ["the message has no form for Messenger"]
            : message.Bubbles.SelectMany((bubble, index) => Faults(bubble).Select(fault => $"bubble {index + 1} {fault}"));

    private static IEnumerable<string> Faults(Bubble bubble) => bubble switch
    {
        Bubble.Text text =>
        [
            .. TooLong("", text.Words, text.Buttons.Count > 0 ? TextWithButtons : Text),
            .. TooMany("quick replies", text.QuickReplies.Count, QuickReplies),
            .. Faults(text.Buttons),
            .. text.QuickReplies.SelectMany(Faults),
        ],
        Bubble.Cards cards =>
        [
            .. TooMany("cards", cards.Items.Count, Cards),
            .. cards.Items.Count == 0 ? ["has no card"] : Array.Empty<string>(),
            .. cards.Items.SelectMany(Faults),
        ],
        Bubble.Picture picture => Address("picture", picture.Source),
        _ => ["still waits to be filled from a cart"],
    };

    private static IEnumerable<string> Faults(Card card) =>
    [
        .. TooLong("card title ", card.Title, CardTitle),
        .. card.Subtitle is { } subtitle && subtitle.Length > CardSubtitle ? TooLong("card subtitle ", subtitle, CardSubtitle) : [],
        .. card.Picture is { } picture ? Address("card picture", picture) : [],
        .. card is { Subtitle: null, Picture: null, Buttons.Count: 0 } ? ["has a card with a title only"] : Array.Empty<string>(),
        .. Faults(card.Buttons),
    ];

    private static IEnumerable<string> Faults(IReadOnlyList<Button> buttons) =>
        [.. TooMany("buttons", buttons.Count, Buttons), .. buttons.SelectMany(Faults)];

    private static IEnumerable<string> Faults(Button button) =>
    [
        .. TooLong("button ", button.Title, ButtonTitle),
        .. button switch
        {
            Button.Reply reply => TooLong("payload ", reply.Payload, Payload),
            Button.Link link => Address($"button '{link.Title}'", link.Target),
            _ => [],
        },
    ];

    private static IEnumerable<string> TooLong(string what, string text, int most) => text.Length switch
    {
        0 => [$"has an empty {(what.Length == 0 ? "text" : what.Trim())}"],
        var length when length > most => [$"has {length} characters in its {(what.Length == 0 ? "text" : what.Trim())}; Messenger takes {most}"],
        _ => [],
    };

    private static IEnumerable<string> TooMany(string what, int count, int most) =>
        count > most ? [$"has {count} {what}; Messenger takes {most}"] : [];

    private static IEnumerable<string> Address(string what, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? []
            : [$"has a {what} whose address is no page of the web"];
}

using Vorba.Vocabulary;

namespace Vorba.Writing;

/// <summary>Puts other words at a place of a bubble.</summary>
internal static class Fixing
{
    public static Bubble Apply(Bubble bubble, Place place, Fix fix) =>
        bubble switch
        {
            Bubble.Text text => text with
            {
                Words = At("text", text.Words, place, fix),
                Buttons = Buttons("buttons", text.Buttons, place, fix),
                QuickReplies = [.. Buttons("quick_replies", text.QuickReplies, place, fix).Cast<Button.Reply>()],
            },
            Bubble.Cards cards => new Bubble.Cards([.. cards.Items.Select((card, index) => Apply(card, $"cards[{index}]", place, fix))]),
            Bubble.CartCards cart => new Bubble.CartCards(Buttons("buttons", cart.Buttons, place, fix)),
            Bubble.Picture picture => new Bubble.Picture(At("picture", picture.Source, place, fix)),
            _ => bubble,
        };

    private static Card Apply(Card card, string part, Place place, Fix fix) =>
        card with
        {
            Title = At($"{part}.title", card.Title, place, fix),
            Subtitle = card.Subtitle is { } subtitle ? At($"{part}.subtitle", subtitle, place, fix) : null,
            Picture = card.Picture is { } picture ? At($"{part}.picture", picture, place, fix) : null,
            Buttons = Buttons($"{part}.buttons", card.Buttons, place, fix),
        };

    private static IReadOnlyList<Button> Buttons(string part, IEnumerable<Button> buttons, Place place, Fix fix) =>
        [.. buttons.Select((button, index) => Apply(button, $"{part}[{index}]", place, fix))];

    private static Button Apply(Button button, string part, Place place, Fix fix)
    {
        var titled = button with { Title = At($"{part}.title", button.Title, place, fix) };
        return titled is Button.Link link ? link with { Target = At($"{part}.target", link.Target, place, fix) } : titled;
    }

    private static string At(string part, string text, Place place, Fix fix) =>
        part == place.Part && place.Start >= 0 && place.Length >= 0 && place.Start + place.Length <= text.Length
            ? string.Concat(text.AsSpan(0, place.Start), fix.Replacement, text.AsSpan(place.Start + place.Length))
            : text;
}

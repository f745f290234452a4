using Vorba.Vocabulary;
using static Vorba.Writing.Tests.Rules.Boundary;

namespace Vorba.Writing.Tests.Rules;

/// <summary>Where each hard limit lies.</summary>
internal static class PlatformBoundaries
{
    private static readonly Button Yes = new Button.Reply("Yes", "YES");
    private static readonly Card Plain = new("Watch") { Subtitle = "12 $" };
    private static readonly LintContext First = new() { IsFirstContact = true };
    private static readonly LintContext AboutAnOrder = new() { Purpose = Purpose.OrderUpdate };

    public static IReadOnlyList<Boundary> All { get; } =
    [
        Words("empty-bubble", "a", " "),
        Words("text-limit", Long(1999), Long(2000)),
        new("text-limit", Says(Long(640), Yes), Says(Long(641), Yes)),
        Words("text-limit", Long(1979) + "{{ contact.first_name | default: 'x' }}", Long(1980) + "{{ contact.first_name | default: 'x' }}"),
        new("button-count", Says("a", Yes, Yes, Yes), Says("a", Yes, Yes, Yes, Yes)),
        new("button-count", QuickReplies(13), QuickReplies(14)),
        new("button-title", Says("a", new Button.Reply(Long(20), "A")), Says("a", new Button.Reply(Long(21), "A"))),
        new("button-title", Says("a", Yes), Says("a", new Button.Reply(" ", "A"))),
        new("button-title", Says("a", new Button.Reply(Long(9) + "👍👍👍👍👍a", "A")), Says("a", new Button.Reply(Long(9) + "👍👍👍👍👍👍", "A"))),
        new("payload-limit", Says("a", new Button.Reply("A", Long(1000))), Says("a", new Button.Reply("A", Long(1001)))),
        new("payload-limit", Says("a", Yes), Says("a", new Button.Reply("A", ""))),
        new("card-count", Shows([.. Enumerable.Repeat(Plain, 10)]), Shows([.. Enumerable.Repeat(Plain, 11)])),
        new("card-count", Shows(Plain), Shows()),
        new("card-text", Shows(Plain with { Title = Long(80) }), Shows(Plain with { Title = Long(81) })),
        new("card-text", Shows(Plain with { Subtitle = Long(80) }), Shows(Plain with { Subtitle = Long(81) })),
        new("card-text", Shows(Plain), Shows(new Card("Watch"))),
        Words("greeting-limit", Long(160), Long(161)).In(new() { IsGreeting = true }),
        Words("broken-template", "Hi {{ shop.name }}", "Hi {{ shop.name }"),
        new("broken-link", Says("a", new Button.Link("Go", "https://shop.example")), Says("a", new Button.Link("Go", "shop.example"))),
        new("broken-link", Says(new Bubble.Picture("https://shop.example/a.gif")), Says(new Bubble.Picture("a.gif"))),
        new("broken-link", Says("a", new Button.Link("Go", "{{ cart.url }}")), Says("a", new Button.Link("Go", "javascript:alert(1)"))),
        Words("name-without-fallback", "Hi {{ contact.first_name | default: 'there' }}", "Hi {{ contact.first_name }}"),
        Words("name-without-fallback", "{% if contact.first_name != blank %}Hi {{ contact.first_name }}{% endif %}", "{% if contact.first_name %}{% else %}Hi {{ contact.first_name }}{% endif %}"),
        Words("name-without-fallback", "Hi {{ userFirstName | default: 'there' }}", "Hi {{userFirstName}}"),
        Words("missing-fallback", "For {{ pet | default: 'them' }}", "For {{ pet }}"),
        Words("missing-fallback", "{{ cart.count }}", "{{ carts.count }}"),
        Words("disclosure-missing", "Hi, I'm the shop's bot", "Hi, I'm the shop").In(First),
        Words("disclosure-missing", "Bună, sunt asistentul virtual al magazinului", "Bună, sunt magazinul").In(First with { Locale = "ro" }),
        Words("promotion-in-order-update", "Your order is on its way", "Your order is on its way, and here is a discount").In(AboutAnOrder),
        Words("promotion-in-order-update", "Comanda ta e pe drum", "Comanda ta e pe drum, iar aici ai o reducere").In(AboutAnOrder with { Locale = "ro" }),
        new("insecure-link", Says("a", new Button.Link("Go", "https://shop.example")), Says("a", new Button.Link("Go", "http://shop.example"))),
    ];

    private static Message QuickReplies(int count) =>
        Says(new Bubble.Text("a") { QuickReplies = [.. Enumerable.Range(1, count).Select(n => new Button.Reply($"{n}", "N"))] });
}

using Vorba.Channels.Messenger;
using Vorba.Vocabulary;

namespace Vorba.Channels.Tests;

/// <summary>The ordinary message of the tests: to Ana, of one bubble.</summary>
public static class Some
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly SendId Send = new(ContactId.Parse("0195568b80007000800000000000000a"), 7);

    public static readonly MessengerOptions Page = new() { PageId = "100", PageToken = "PAGE_TOKEN", AppSecret = "secret" };

    public static readonly Bubble.Text Hello = new("Hey Ana! 👋");

    public static Outgoing Chat(params Bubble[] bubbles) =>
        new(Send, new PageScopedId("100", "6543210987654321").Address, new() { Bubbles = bubbles }, Purpose.Promotion);

    public static Outgoing Mail(EmailForm form) =>
        new(Send, new(Channel.Email, "ana@example.com"), new() { Email = form }, Purpose.Promotion)
        {
            ToName = "Ana Pop",
            Locale = "ro",
            Unsubscribe = new("https://shop.example/u/token"),
        };
}

using Vorba.Vocabulary;

namespace Vorba.Cli.Input;

/// <summary>Reads a message object of the Send API: words, quick replies, pictures, and the button and generic templates.</summary>
internal static class SendApiMessage
{
    public static IReadOnlyList<Bubble> Bubbles(JsonPart message) =>
        message.Inner("attachment") is { } attachment ? [WithTaps(message, Attached(attachment))]
        : message.Inner("attachments") is { } several ? [.. several.Items().Select(Attached)]
        : message.Text("text") is { } words ? [WithTaps(message, new Bubble.Text(words))]
        : throw message.Refused("a message has a 'text' or an 'attachment'");

    private static Bubble WithTaps(JsonPart message, Bubble bubble) =>
        (message.List("quick_replies"), bubble) switch
        {
            ([], _) => bubble,
            (var taps, Bubble.Text text) => text with { QuickReplies = [.. taps.Select(Tap).OfType<Button.Reply>()] },
            _ => throw message.Refused("quick replies are read below words only"),
        };

    /// <returns>Null where Messenger itself fills in the title: the contact's phone number or e-mail.</returns>
    private static Button.Reply? Tap(JsonPart tap) =>
        tap.Text("content_type") is null or "text" ? new(tap.NeededText("title"), tap.Text("payload") ?? "") : null;

    private static Bubble Attached(JsonPart attachment) =>
        (attachment.NeededText("type"), attachment.NeededInner("payload")) switch
        {
            ("image", var payload) => new Bubble.Picture(payload.NeededText("url")),
            ("template", var payload) => Template(payload),
            (var other, _) => throw attachment.Refused($"an attachment is read where it is an image or a template: '{other}'"),
        };

    private static Bubble Template(JsonPart payload) =>
        payload.NeededText("template_type") switch
        {
            "button" => new Bubble.Text(payload.NeededText("text")) { Buttons = Buttons(payload) },
            "generic" => new Bubble.Cards([.. payload.NeededInner("elements").Items().Select(Card)]),
            var other => throw payload.Refused($"a template is read where it is button or generic: '{other}'"),
        };

    private static Card Card(JsonPart element) =>
        new(element.NeededText("title")) { Subtitle = element.Text("subtitle"), Picture = element.Text("image_url"), Buttons = Buttons(element) };

    private static IReadOnlyList<Button> Buttons(JsonPart part) => [.. part.List("buttons").Select(Button)];

    /// <summary>A number to call opens no page; it counts as a reply, by its title.</summary>
    private static Button Button(JsonPart button) =>
        button.NeededText("type") switch
        {
            "web_url" => new Button.Link(button.NeededText("title"), button.NeededText("url")),
            "postback" or "phone_number" => new Button.Reply(button.NeededText("title"), button.NeededText("payload")),
            var other => throw button.Refused($"a button is read where it is web_url, postback or phone_number: '{other}'"),
        };
}

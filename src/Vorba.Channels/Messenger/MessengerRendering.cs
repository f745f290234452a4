using System.Text.Json.Nodes;
using Vorba.Vocabulary;

namespace Vorba.Channels.Messenger;

/// <summary>A message as bodies for the Send API, one a bubble, in order. Pure: tests and previews read the same.</summary>
public static class MessengerRendering
{
    public static IReadOnlyList<JsonObject> Bodies(Outgoing outgoing) =>
        [.. outgoing.Message.Bubbles.Select((bubble, index) => Body(outgoing, bubble, index))];

    /// <summary>The three dots, until the message is there.</summary>
    public static JsonObject Typing(Outgoing outgoing) =>
        new() { ["recipient"] = Recipient(outgoing), ["sender_action"] = "typing_on" };

    private static JsonObject Recipient(Outgoing outgoing) =>
        new() { ["id"] = PageScopedId.TryParse(outgoing.To, out var id) ? id.Value.Person : outgoing.To.Value };

    /// <summary>The metadata comes back in the echo: by it a send whose answer was lost is found again.</summary>
    private static JsonObject Body(Outgoing outgoing, Bubble bubble, int index)
    {
        var message = Message(bubble);
        message["metadata"] = $"{outgoing.Id}/{index}";
        return new()
        {
            ["recipient"] = Recipient(outgoing),
            ["messaging_type"] = outgoing.Purpose == Purpose.Answer ? "RESPONSE" : "UPDATE",
            ["message"] = message,
        };
    }

    private static JsonObject Message(Bubble bubble) => bubble switch
    {
        Bubble.Text text => Text(text),
        Bubble.Cards cards => Template(new()
        {
            ["template_type"] = "generic",
            ["elements"] = List(cards.Items.Select(Element)),
        }),
        Bubble.Picture picture => Attachment("image", new() { ["url"] = picture.Source }),
        _ => throw new ArgumentException("a composed message holds no cart to be filled in", nameof(bubble)),
    };

    private static JsonObject Text(Bubble.Text text)
    {
        var message = text.Buttons.Count == 0
            ? new JsonObject { ["text"] = text.Words }
            : Template(new()
            {
                ["template_type"] = "button",
                ["text"] = text.Words,
                ["buttons"] = List(text.Buttons.Select(Rendered)),
            });
        if (text.QuickReplies.Count > 0)
        {
            message["quick_replies"] = List(text.QuickReplies.Select(reply => new JsonObject
            {
                ["content_type"] = "text",
                ["title"] = reply.Title,
                ["payload"] = reply.Payload,
            }));
        }

        return message;
    }

    /// <summary>A tap on the card itself goes where its first link goes.</summary>
    private static JsonObject Element(Card card)
    {
        var element = new JsonObject { ["title"] = card.Title };
        Set(element, "subtitle", card.Subtitle);
        Set(element, "image_url", card.Picture);
        if (card.Buttons.OfType<Button.Link>().FirstOrDefault() is { } link)
        {
            element["default_action"] = Opening(link);
        }

        if (card.Buttons.Count > 0)
        {
            element["buttons"] = List(card.Buttons.Select(Rendered));
        }

        return element;
    }

    private static JsonObject Rendered(Button button)
    {
        var rendered = button switch
        {
            Button.Link link => Opening(link),
            Button.Reply reply => new() { ["type"] = "postback", ["payload"] = reply.Payload },
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        rendered["title"] = button.Title;
        return rendered;
    }

    private static JsonObject Opening(Button.Link link) => new()
    {
        ["type"] = "web_url",
        ["url"] = link.Target,
        ["webview_height_ratio"] = "full",
    };

    private static JsonObject Template(JsonObject payload) => Attachment("template", payload);

    private static JsonObject Attachment(string type, JsonObject payload) =>
        new() { ["attachment"] = new JsonObject { ["type"] = type, ["payload"] = payload } };

    private static JsonArray List(IEnumerable<JsonObject> items) => [.. items];

    private static void Set(JsonObject target, string name, string? value)
    {
        if (value is not null)
        {
            target[name] = value;
        }
    }
}

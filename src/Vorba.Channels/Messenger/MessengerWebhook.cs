using System.Text.Json;
using System.Text.Unicode;

namespace Vorba.Channels.Messenger;

/// <summary>Opens the body of a webhook: one or many entries of one or many pages, each with events of any kind.</summary>
public static class MessengerWebhook
{
    private const int DeepestNesting = 64;

    /// <param name="now">When it was received: the moment of an event that tells none.</param>
    public static MessengerReading Read(ReadOnlyMemory<byte> body, DateTimeOffset now)
    {
        if (!Utf8.IsValid(body.Span))
        {
            return new MessengerReading.Unreadable("the body is not UTF-8 text");
        }

        try
        {
            using var document = JsonDocument.Parse(WithoutMark(body), new() { MaxDepth = DeepestNesting });
            return Read(new MessengerJson(document.RootElement), now);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return new MessengerReading.Unreadable($"the body is not JSON that can be read: {problem.Message}");
        }
    }

    private static MessengerReading Read(MessengerJson root, DateTimeOffset now)
    {
        if (root["object"].Text != "page")
        {
            return new MessengerReading.Unreadable("the member object must be \"page\": this is no webhook of a page");
        }

        return root["entry"].IsList
            ? new MessengerReading.Events([.. root["entry"].Items.SelectMany(entry => Entry(entry, now))])
            : new MessengerReading.Unreadable("the member entry must be a list of a page's events");
    }

    private static IEnumerable<HeardEvent> Entry(MessengerJson entry, DateTimeOffset now)
    {
        var received = entry["time"].Moment ?? now;
        var page = entry["id"].Id;
        return entry["messaging"].Items.Select(item => MessengerEvent.Read(item, page, received))
            .Concat(entry["standby"].Items.Select(item => MessengerEvent.Read(item, page, received) with { Topic = MessengerEvent.Standby }))
            .Concat(entry["changes"].Items.Select(change => MessengerEvent.ReadChange(change, page, received)));
    }

    /// <summary>Some senders begin with a byte order mark.</summary>
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
}

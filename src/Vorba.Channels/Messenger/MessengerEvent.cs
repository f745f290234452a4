using System.Security.Cryptography;
using System.Text;
using Vorba.Vocabulary;

namespace Vorba.Channels.Messenger;

/// <summary>One object of a webhook as an event: its member tells the kind, and a table tells what the kind means.</summary>
internal static class MessengerEvent
{
    public const string Standby = "standby";

    private static readonly string[] Envelope = ["sender", "recipient", "timestamp", "prior_message"];

    public static HeardEvent Read(MessengerJson item, string? pageId, DateTimeOffset received)
    {
        var page = pageId ?? item["recipient"]["id"].Id ?? "";
        var kind = MessengerKind.All.FirstOrDefault(kind => item[kind.Member].IsPresent && kind.Applies(item))
            ?? MessengerKind.Unknown(item.Names.FirstOrDefault(name => !Envelope.Contains(name)) ?? "unknown");
        var heard = item["timestamp"].Moment ?? received;
        return new(kind.Topic, Name(item, page, kind), page, Understand(item, page, kind, heard), item.Raw);
    }

    /// <summary>Fields beside the conversation are kept; the test form of Meta's screens wraps ordinary events the same way.</summary>
    public static HeardEvent ReadChange(MessengerJson change, string? pageId, DateTimeOffset received)
    {
        var heard = Read(change["value"], pageId, received);
        return heard with
        {
            Topic = change["field"].Text ?? heard.Topic,
            ExternalId = heard.Event is null ? Digest(heard.PageId, change.Raw) : heard.ExternalId,
            Json = change.Raw,
        };
    }

    private static ChannelEvent? Understand(MessengerJson item, string page, MessengerKind kind, DateTimeOffset at) =>
        item[kind.IsOurs ? "recipient" : "sender"]["id"].Id is { } person
            ? kind.Understand(item, new PageScopedId(page, person).Address, at)
            : null;

    /// <summary>Only a message and a tap have an id of their own; reactions, edits and receipts carry the ids of others.</summary>
    private static string Name(MessengerJson item, string page, MessengerKind kind) =>
        (kind.HasOwnId ? item[kind.Member]["mid"].Id : null)
        ?? Digest(
            page, item["sender"].Raw, item["recipient"].Raw, item["timestamp"].Raw, kind.Topic, item[kind.Member].Raw);

    private static string Digest(params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}

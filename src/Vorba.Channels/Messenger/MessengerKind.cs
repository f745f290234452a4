using Vorba.Vocabulary;

namespace Vorba.Channels.Messenger;

/// <summary>A kind of event: the member that tells it, the platform's topic, and what it means to us, if anything.</summary>
internal sealed record MessengerKind(string Member, string Topic)
{
    private const string FromAdvertisement = "ADS";

    /// <summary>The order matters where an event has several members: a referral may sit beside a message.</summary>
    public static readonly IReadOnlyList<MessengerKind> All =
    [
        new("message", "message_echoes") { Applies = IsEcho, IsOurs = true, HasOwnId = true, Understand = Echoed },
        new("message", "messages") { HasOwnId = true, Understand = Said },
        new("postback", "messaging_postbacks") { HasOwnId = true, Understand = Tapped },
        new("reaction", "message_reactions") { Understand = Reacted },
        new("optin", "messaging_optins") { Understand = OptedIn },
        new("delivery", "message_deliveries") { Understand = Delivered },
        new("read", "message_reads") { Understand = Read },
        new("referral", "messaging_referrals") { Understand = CameBack },
        new("message_edit", "message_edits"),
        new("template", "messages"),
        new("account_linking", "messaging_account_linking"),
        new("policy_enforcement", "messaging_policy_enforcement"),
        new("policy-enforcement", "messaging_policy_enforcement"),
        new("pass_thread_control", "messaging_handovers"),
        new("take_thread_control", "messaging_handovers"),
        new("request_thread_control", "messaging_handovers"),
        new("app_roles", "messaging_handovers"),
        new("messaging_feedback", "messaging_feedback"),
        new("response_feedback", "response_feedback"),
        new("order", "send_cart"),
        new("checkout_update", "messaging_checkout_updates"),
        new("game_play", "messaging_game_plays"),
    ];

    public Func<MessengerJson, bool> Applies { get; init; } = _ => true;

    /// <summary>Went out in the page's name: the person is the recipient.</summary>
    public bool IsOurs { get; init; }

    public bool HasOwnId { get; init; }

    public Func<MessengerJson, Address, DateTimeOffset, ChannelEvent?> Understand { get; init; } = (_, _, _) => null;

    public static MessengerKind Unknown(string member) => new(member, member);

    private static bool IsEcho(MessengerJson item) => item["message"]["is_echo"].IsTrue;

    private static ChannelEvent? Echoed(MessengerJson item, Address of, DateTimeOffset at) =>
        item["message"]["mid"].Id is { } mid ? new ChannelEvent.Echoed(of, at, mid, item["message"]["metadata"].Text) : null;

    private static ChannelEvent Said(MessengerJson item, Address of, DateTimeOffset at)
    {
        var words = item["message"]["text"].Text ?? "";
        return item["message"]["quick_reply"]["payload"].Text is { } payload
            ? new ChannelEvent.Tapped(of, at, words, payload, null)
            : new ChannelEvent.Said(of, at, words);
    }

    /// <summary>While another app leads the thread the platform withholds the payload; the tap still counts.</summary>
    private static ChannelEvent.Tapped Tapped(MessengerJson item, Address of, DateTimeOffset at)
    {
        var postback = item["postback"];
        return new(of, at, postback["title"].Text ?? "", postback["payload"].Text ?? "", postback["referral"]["ref"].Text);
    }

    private static ChannelEvent.Reacted Reacted(MessengerJson item, Address of, DateTimeOffset at)
    {
        var reaction = item["reaction"];
        return new(of, at, reaction["emoji"].Text ?? reaction["reaction"].Text ?? "", reaction["action"].Text == "unreact");
    }

    /// <summary>A plugin's opt-in has no type. The others are tokens for paid notifications, which open no window, and their end.</summary>
    private static ChannelEvent? OptedIn(MessengerJson item, Address of, DateTimeOffset at)
    {
        var optin = item["optin"];
        var status = optin["notification_messages_status"].Text?.Replace('_', ' ');
        return (status, optin["type"].IsPresent) switch
        {
            ("STOP NOTIFICATIONS", _) => new ChannelEvent.OptedOut(of, at),
            (_, false) => new ChannelEvent.OptedIn(of, at, optin["ref"].Text),
            _ => null,
        };
    }

    /// <summary>Without a watermark only the named messages are known to have arrived.</summary>
    private static ChannelEvent? Delivered(MessengerJson item, Address of, DateTimeOffset at)
    {
        string[] mids = [.. item["delivery"]["mids"].Items.Select(mid => mid.Id).OfType<string>()];
        var watermark = item["delivery"]["watermark"].Moment;
        return mids.Length == 0 && watermark is null
            ? null
            : new ChannelEvent.Delivered(of, at, mids, watermark ?? DateTimeOffset.UnixEpoch);
    }

    private static ChannelEvent? Read(MessengerJson item, Address of, DateTimeOffset at) =>
        item["read"]["watermark"].Moment is { } watermark ? new ChannelEvent.Read(of, at, watermark) : null;

    private static ChannelEvent.CameBack CameBack(MessengerJson item, Address of, DateTimeOffset at)
    {
        var referral = item["referral"];
        return new(of, at, referral["ref"].Text, referral["source"].Text == FromAdvertisement);
    }
}

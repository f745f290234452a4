namespace Vorba.Vocabulary;

/// <summary>Something a channel heard: an act of the contact, or a receipt for what was sent.</summary>
public abstract record ChannelEvent
{
    private ChannelEvent(Address of, DateTimeOffset at)
    {
        Of = of;
        At = at;
    }

    /// <summary>The contact's address on the channel that heard it.</summary>
    public Address Of { get; init; }

    /// <summary>When it happened by the channel's clock.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Typed words or sent something; words are empty for a picture or a sticker.</summary>
    public sealed record Said(Address Of, DateTimeOffset At, string Words) : ChannelEvent(Of, At);

    /// <summary>Tapped a button, quick reply, menu entry or Get Started; a reference where the person came by a link.</summary>
    public sealed record Tapped(Address Of, DateTimeOffset At, string Title, string Payload, string? Reference) : ChannelEvent(Of, At);

    public sealed record Reacted(Address Of, DateTimeOffset At, string Emoji, bool Withdrawn) : ChannelEvent(Of, At);

    /// <summary>Came back into a known conversation by a link or an advertisement.</summary>
    public sealed record CameBack(Address Of, DateTimeOffset At, string? Reference, bool ByAdvertisement) : ChannelEvent(Of, At);

    /// <summary>Opted in through a plugin on the shop's pages.</summary>
    public sealed record OptedIn(Address Of, DateTimeOffset At, string? Reference) : ChannelEvent(Of, At);

    /// <summary>Asked by the platform's own means not to be written to (e-mail unsubscribe, stop of notifications).</summary>
    public sealed record OptedOut(Address Of, DateTimeOffset At) : ChannelEvent(Of, At);

    /// <summary>Arrived: the named messages, and all sent up to the watermark.</summary>
    public sealed record Delivered(Address Of, DateTimeOffset At, IReadOnlyList<string> MessageIds, DateTimeOffset Watermark) : ChannelEvent(Of, At);

    /// <summary>Read: all sent up to the watermark.</summary>
    public sealed record Read(Address Of, DateTimeOffset At, DateTimeOffset Watermark) : ChannelEvent(Of, At);

    /// <summary>The platform tells what went out in our name; metadata carries the send's id where it was ours.</summary>
    public sealed record Echoed(Address Of, DateTimeOffset At, string MessageId, string? Metadata) : ChannelEvent(Of, At);

    /// <summary>Opened one of our tracked links.</summary>
    public sealed record Clicked(Address Of, DateTimeOffset At, SendId Send, string Target) : ChannelEvent(Of, At);

    /// <summary>The channel told the contact's name and language. No act of the contact.</summary>
    public sealed record Introduced(Address Of, DateTimeOffset At, string? FirstName, string? LastName, string? Locale) : ChannelEvent(Of, At);
}

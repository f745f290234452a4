using System.Text.Json.Serialization;

namespace Vorba.Vocabulary;

/// <summary>
/// What a shop says at one moment, in one language. In a flow its texts may hold placeholders; composed for a contact they
/// hold none.
/// </summary>
public sealed record Message
{
    /// <summary>What Messenger shows, in order.</summary>
    public IReadOnlyList<Bubble> Bubbles { get; init; } = [];

    /// <summary>The same said by e-mail; absent where the message has no e-mail form.</summary>
    public EmailForm? Email { get; init; }
}

/// <summary>One balloon on the phone.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Cards), "cards")]
[JsonDerivedType(typeof(CartCards), "cart-cards")]
[JsonDerivedType(typeof(Picture), "picture")]
public abstract record Bubble
{
    private Bubble()
    {
    }

    /// <summary>Words, with taps below: buttons stay in the thread, quick replies vanish with the next message.</summary>
    public sealed record Text(string Words) : Bubble
    {
        public IReadOnlyList<Button> Buttons { get; init; } = [];

        public IReadOnlyList<Button.Reply> QuickReplies { get; init; } = [];
    }

    /// <summary>Up to ten cards side by side.</summary>
    public sealed record Cards(IReadOnlyList<Card> Items) : Bubble;

    /// <summary>The products of the contact's cart as cards, each with these buttons. Composing turns it into cards.</summary>
    public sealed record CartCards(IReadOnlyList<Button> Buttons) : Bubble;

    /// <summary>A picture or GIF, fetched by the platform from its address.</summary>
    public sealed record Picture(string Source) : Bubble;
}

/// <summary>A picture with a title, a line below it and up to three buttons.</summary>
public sealed record Card(string Title)
{
    public string? Subtitle { get; init; }

    public string? Picture { get; init; }

    public IReadOnlyList<Button> Buttons { get; init; } = [];
}

/// <summary>A tap the contact can make instead of typing.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Reply), "reply")]
[JsonDerivedType(typeof(Link), "link")]
public abstract record Button
{
    private Button(string title) => Title = title;

    public string Title { get; init; }

    /// <summary>Answers for the contact, moves the journey on and reopens the window.</summary>
    public sealed record Reply(string Title, string Payload) : Button(Title);

    /// <summary>Opens a page inside Messenger, a checkout for example. The platform tells nobody of the tap itself.</summary>
    public sealed record Link(string Title, string Target) : Button(Title);
}

/// <summary>A message as e-mail: paragraphs in Markdown and one call to action.</summary>
public sealed record EmailForm(string Subject, string Text)
{
    public string? Preheader { get; init; }

    public Button.Link? CallToAction { get; init; }

    /// <summary>Shows the products of the contact's cart between the text and the call to action.</summary>
    public bool ShowsCart { get; init; }

    /// <summary>The cart's products, filled in by composing.</summary>
    public IReadOnlyList<Card> Products { get; init; } = [];
}

/// <summary>Why a message is sent; what it may say and when it may go depend on it.</summary>
public enum Purpose
{
    /// <summary>Sells: carts, offers, upsell, broadcasts.</summary>
    Promotion,

    /// <summary>Tells of something the contact bought: receipt, shipping.</summary>
    OrderUpdate,

    /// <summary>Answers what the contact just said or tapped.</summary>
    Answer,
}

namespace Vorba.Policy.Rulebook;

/// <summary>
/// A ground on which automation may send. There is no case for a human agent: what a flow sends cannot even name that
/// permit.
/// </summary>
public enum AutomationPermit
{
    OpenWindow,
    UtilityTemplate,
    CustomerFeedback,
    PrivateReply,
    MarketingMessage,
    EmailConsent,

    /// <summary>An order's own news by e-mail, which needs no consent.</summary>
    OrderEmail,
}

/// <summary>Why a permit cannot be had.</summary>
public enum Obstacle
{
    NoMessengerForm,
    NoEmailForm,
    WindowClosed,
    NotTransactional,
    HoldsAnOffer,
    NoTemplate,
    NoSurvey,
    NoComment,
    TooLate,
    NotAllowedHere,
    NoPaidAccess,
    NoToken,
    NoBudget,
    NoAddress,
    NoConsent,
    Stopped,
    Expired,
}

/// <summary>One permit that was asked for in vain; the rule that decided, where a rule did.</summary>
public sealed record Objection(AutomationPermit Permit, Obstacle Obstacle, string? Rule = null);

/// <summary>The best lawful way for an occasion.</summary>
public abstract record Way
{
    private Way()
    {
    }

    /// <summary>Now, on this ground; the ground tells the channel.</summary>
    public sealed record Go(AutomationPermit Permit) : Way;

    /// <summary>Not yet: on this ground from then on.</summary>
    public sealed record Wait(DateTimeOffset Until, AutomationPermit Permit) : Way;

    /// <summary>Kept until the person opens the window, no longer than this.</summary>
    public sealed record Hold(DateTimeOffset Until) : Way;

    /// <summary>In two: the news without the offer, and the offer for itself.</summary>
    public sealed record Split(Way News, Way Offer) : Way;

    /// <summary>Not at all, with every permit that was asked for.</summary>
    public sealed record Refuse(IReadOnlyList<Objection> Objections) : Way;
}

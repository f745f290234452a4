using Vorba.Vocabulary;

namespace Vorba.Policy.Rulebook;

/// <summary>All that the choice of a permit looks at: what is to be said by automation, to whom, from where, and what is at hand.</summary>
public sealed record Occasion
{
    public required Purpose Purpose { get; init; }

    /// <summary>It holds an offer beside its news; a promotion always does.</summary>
    public bool HasOffer { get; init; }

    /// <summary>It is a survey by the customer feedback template.</summary>
    public bool IsSurvey { get; init; }

    public bool HasMessengerForm { get; init; } = true;

    public bool HasEmailForm { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>After this moment it is not worth sending.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The country of the Page.</summary>
    public required Territory Sender { get; init; }

    /// <summary>Where the person is; everywhere, where nobody knows.</summary>
    public Territory Recipient { get; init; } = Territory.Everywhere;

    public MessagingWindow? Window { get; init; }

    /// <summary>Said STOP or blocked the Page: then there is no permit at all.</summary>
    public bool HasStopped { get; init; }

    /// <summary>A comment of the person at the Page that had no private reply yet.</summary>
    public DateTimeOffset? CommentedAt { get; init; }

    /// <summary>An approved utility template fits, and every variable of it is filled.</summary>
    public bool HasUtilityTemplate { get; init; }

    /// <summary>What paid messages need; absent where the shop has no part in them.</summary>
    public PaidAccess? Paid { get; init; }

    public bool HasEmailAddress { get; init; }

    public bool AgreesToEmail { get; init; }
}

/// <summary>A subscription token of the person, when it was last used, and whether the campaign has money left.</summary>
public sealed record PaidAccess(bool HasToken, DateTimeOffset? LastSentAt, bool HasBudget);

using System.Text.Json.Serialization;
using Vorba.Policy;
using Vorba.Vocabulary;

namespace Vorba.Contacts;

/// <summary>One line of a contact's timeline: what was heard, decided, sent or learned, with the rule that decided.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Heard), "heard")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Consented), "consented")]
[JsonDerivedType(typeof(Withdrew), "withdrew")]
[JsonDerivedType(typeof(WindowOpened), "window-opened")]
[JsonDerivedType(typeof(JourneyStarted), "journey-started")]
[JsonDerivedType(typeof(JourneyEnded), "journey-ended")]
[JsonDerivedType(typeof(StepTaken), "step-taken")]
[JsonDerivedType(typeof(SendPlanned), "send-planned")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(StoodIn), "stood-in")]
[JsonDerivedType(typeof(Attempted), "attempted")]
[JsonDerivedType(typeof(Settled), "settled")]
[JsonDerivedType(typeof(Receipt), "receipt")]
[JsonDerivedType(typeof(Dropped), "dropped")]
public abstract record Entry
{
    private Entry()
    {
    }

    /// <summary>A signal came in. What: "cart-updated", "order-placed", "said", "tapped", "reacted" and so on; detail: the words, the button's title, the total.</summary>
    public sealed record Heard(string What, string? Detail) : Entry;

    /// <summary>Two contacts turned out to be one person.</summary>
    public sealed record Joined(ContactId With) : Entry;

    public sealed record Consented(Channel Channel, string Source) : Entry;

    public sealed record Withdrew(Channel Channel, string Source) : Entry;

    /// <summary>A qualifying act opened the messaging window.</summary>
    public sealed record WindowOpened(string Opener, DateTimeOffset Until) : Entry;

    public sealed record JourneyStarted(JourneyId Journey, string Flow, string? Subject) : Entry;

    /// <summary>Why: "completed", "goal-reached", "stopped", "cart-emptied", "joined-another".</summary>
    public sealed record JourneyEnded(JourneyId Journey, string Flow, string Why) : Entry;

    /// <summary>The journey passed a step. Outcome: "waits" with a moment, "yes" or "no" of a branch, the answer to a question.</summary>
    public sealed record StepTaken(JourneyId Journey, string Flow, string Step, [property: JsonPropertyName("stepKind")] string Kind, string Outcome, DateTimeOffset? Until) : Entry;

    public sealed record SendPlanned(SendId Send, string Flow, string Step, Channel Channel, Purpose Purpose, DateTimeOffset DueAt) : Entry;

    /// <summary>The policy was asked. Verdict: "go", "wait" or "refuse"; Ground: the permit or the refusal; Until where it waits; the last gate decided.</summary>
    public sealed record Decided(SendId Send, Channel Channel, string Verdict, string? Ground, DateTimeOffset? Until, IReadOnlyList<GateAnswer> Gates) : Entry;

    /// <summary>Another channel takes the place of one that may not be used.</summary>
    public sealed record StoodIn(SendId Send, SendId InPlaceOf, Channel Channel, string Because) : Entry;

    public sealed record Attempted(SendId Send, Channel Channel) : Entry;

    /// <summary>An attempt ended. State: the send's state now; Reason where it did not simply go.</summary>
    public sealed record Settled(SendId Send, Channel Channel, SendState State, string? Reason) : Entry;

    /// <summary>What: "delivered", "read", "clicked", "echoed".</summary>
    public sealed record Receipt(SendId Send, Channel Channel, string What) : Entry;

    /// <summary>A waiting send was let go before it left, with the reason.</summary>
    public sealed record Dropped(SendId Send, Channel Channel, string Why) : Entry;
}

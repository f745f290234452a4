using Vorba.Contacts;

namespace Vorba.Rehearsal.Shoppers;

/// <summary>One signal of a virtual life, when it was heard, and what it came to.</summary>
public sealed record Scene(DateTimeOffset At, Signal Signal, Outcome Outcome);

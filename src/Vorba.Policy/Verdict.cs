namespace Vorba.Policy;

/// <summary>The answer to "may it go now?".</summary>
public abstract record Verdict
{
    private Verdict()
    {
    }

    public sealed record Go(Permit Permit) : Verdict;

    /// <summary>Not yet: ask again then. Never a silent drop.</summary>
    public sealed record Wait(DateTimeOffset Until) : Verdict;

    public sealed record Refuse(Refusal Refusal) : Verdict;
}

/// <summary>The ground on which a send may go.</summary>
public enum Permit
{
    OpenWindow,
    EmailConsent,
    OrderUpdate,
}

/// <summary>Why a send may never go as it stands.</summary>
public enum Refusal
{
    NoAddress,
    NoConsent,
    Stopped,
    Unavailable,
    WindowClosed,
    Expired,
    NoLongerWanted,
}

/// <summary>One gate's answer, with the values it looked at. The gate that objects has decided.</summary>
public sealed record GateAnswer(string Gate, bool Passed, IReadOnlyDictionary<string, string> Values);

/// <summary>A verdict and every gate that was asked on the way to it, in order; the last one decided.</summary>
public sealed record Ruling(Verdict Verdict, IReadOnlyList<GateAnswer> Gates)
{
    public GateAnswer Deciding => Gates[^1];
}

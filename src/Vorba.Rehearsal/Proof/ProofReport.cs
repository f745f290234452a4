using Vorba.Policy.Rulebook;

namespace Vorba.Rehearsal.Proof;

/// <summary>How sure it is that a step may send when its turn comes.</summary>
public enum ProofVerdict
{
    /// <summary>The window is open, whatever happens.</summary>
    Proved,

    /// <summary>The window may be closed, and then something lawful stands in.</summary>
    Guarded,

    /// <summary>The window may be closed, and then the message is lost.</summary>
    Unsafe,
}

/// <summary>What the proof found about each flow.</summary>
public sealed record ProofReport(IReadOnlyList<FlowProof> Flows);

/// <summary>What the proof found about a flow: as good as its worst step.</summary>
public sealed record FlowProof(string Name, IReadOnlyList<StepProof> Steps, IReadOnlyList<ProofFinding> Findings)
{
    public ProofVerdict Verdict { get; } = Steps.Select(step => step.Verdict).Append(ProofVerdict.Proved).Max();
}

/// <summary>What the proof found about a step that sends. The path is the shortest that leads out of the window; none where it is proved.</summary>
public sealed record StepProof(string Id, ProofVerdict Verdict, Since SinceOpen)
{
    /// <summary>The permits by which it may go, the usual one first.</summary>
    public IReadOnlyList<AutomationPermit> Permits { get; init; } = [];

    public IReadOnlyList<string> Path { get; init; } = [];

    public string Why { get; init; } = "";
}

/// <summary>A remark about a flow's shape or words that the verdicts do not tell.</summary>
public sealed record ProofFinding(string Kind, string Step, string Text);

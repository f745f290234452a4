using Vorba.Flows;
using Vorba.Flows.Files;
using Vorba.Rehearsal.Proof;

namespace Vorba.Rehearsal.Tests.Proof;

/// <summary>Flows as their authors write them, one line a step, and what the proof says of them.</summary>
internal static class Some
{
    public static readonly Premises Romania = new()
    {
        Day = new(2026, 11, 22),
        Sender = Vorba.Policy.Rulebook.Territory.Of("RO"),
        Recipient = Vorba.Policy.Rulebook.Territory.Of("RO"),
    };

    public const string Words = "messages: { en: { bubbles: [{ text: Hello }] } }";

    public const string WordsAndEmail = "messages: { en: { bubbles: [{ text: Hello }], email: { subject: Hello, text: Hello } } }";

    public const string Answers = "remember: fits, answers: { yes: Yes, no: No }";

    public static Flow Flow(string trigger, params IEnumerable<string> steps) =>
        FlowFile.Read($"flow: tried\nname: Tried\ntrigger: {trigger}\nsteps: [{string.Join(", ", steps)}]") switch
        {
            FlowReading.Read(var flow) => flow,
            FlowReading.Faulty(var faults) => throw new ArgumentException(string.Join("; ", faults)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static FlowProof Tried(string trigger, params IEnumerable<string> steps) => Prover.Check(Flow(trigger, steps), Romania);

    public static string Say(string id, string? more = null) => $"{{ say: {id}, {Words}{(more is null ? "" : $", {more}")} }}";

    public static string SayOrMail(string id) => $"{{ say: {id}, {WordsAndEmail} }}";

    public static string Ask(string id, string patience = "20h") => $"{{ ask: {id}, {Words}, {Answers}, patience: {patience} }}";

    public static string Wait(string time, string after = "arrival") => $"{{ wait: wait-{time}-{after}, for: {time}, after: {after} }}";

    public static string Branch(string condition, string then, string otherwise) =>
        $"{{ branch: if-{condition.Replace(' ', '-')}, if: {condition}, then: [{then}], else: [{otherwise}] }}";
}

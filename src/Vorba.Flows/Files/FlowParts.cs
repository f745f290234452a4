using System.Collections.Frozen;
using Vorba.Flows.Steps;
using Vorba.Vocabulary;

namespace Vorba.Flows.Files;

/// <summary>The parts of a flow file, read one kind of step a method.</summary>
internal static class FlowParts
{
    private static readonly FrozenDictionary<string, Trigger> Triggers =
        new Dictionary<string, Trigger> { ["subscribed"] = Trigger.Subscribed, ["cart-left"] = Trigger.CartLeft }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Goal> Goals =
        new Dictionary<string, Goal> { ["order-placed"] = Goal.OrderPlaced, ["cart-emptied"] = Goal.CartEmptied }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, WaitAnchor> Anchors =
        new Dictionary<string, WaitAnchor> { ["arrival"] = WaitAnchor.Arrival, ["cart-change"] = WaitAnchor.CartChange }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Purpose> Purposes = new Dictionary<string, Purpose>
    {
        ["promotion"] = Purpose.Promotion,
        ["order-update"] = Purpose.OrderUpdate,
        ["answer"] = Purpose.Answer,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Func<Part, string, Step>> Kinds = new Dictionary<string, Func<Part, string, Step>>
    {
        ["say"] = Say,
        ["ask"] = Ask,
        ["wait"] = Wait,
        ["branch"] = Branch,
        ["end"] = (_, id) => new EndStep(id),
    }.ToFrozenDictionary();

    public static bool IsKind(string word) => Kinds.ContainsKey(word);

    public static Flow Flow(Part part)
    {
        var flow = new Flow
        {
            Id = part.Needed("flow"),
            Version = part.Number("version", 1),
            Name = part.Local("name"),
            Trigger = part.OneOf("trigger", Triggers, Trigger.Subscribed),
            EndsOn = [.. part.Texts("ends-on").Where(word => Known(part, word)).Select(word => Goals[word])],
            Steps = Steps(part, "steps"),
        };
        part.Needed("trigger");
        part.Done();
        return flow;
    }

    private static bool Known(Part part, string goal) =>
        Goals.ContainsKey(goal) || part.Fault("ends-on", $"'ends-on' knows {string.Join(", ", Goals.Keys)}: '{goal}'", false);

    private static IReadOnlyList<Step> Steps(Part part, string name) =>
        [.. part.List(name).Select(Step).OfType<Step>()];

    private static Step? Step(Part part)
    {
        if (part.Names.FirstOrDefault(Kinds.ContainsKey) is not { } kind)
        {
            return part.Fault<Step?>("", $"a step begins with its kind and name, 'say: reminder'; kinds are {string.Join(", ", Kinds.Keys)}", null);
        }

        var step = Kinds[kind](part, Named(part, kind));
        part.Done();
        return step;
    }

    // The name rides in the payloads of reply buttons, where a colon ends it.
    private static string Named(Part part, string kind) =>
        part.Needed(kind) is var name && name.Contains(':', StringComparison.Ordinal)
            ? part.Fault(kind, $"a step's name holds no colon: '{name}'", name)
            : name;

    private static SayStep Say(Part part, string id) =>
        new(id, Messages(part))
        {
            Purpose = part.OneOf("purpose", Purposes, Purpose.Promotion),
            Life = part.Duration("life", SayStep.UsualLife),
        };

    private static AskStep Ask(Part part, string id) =>
        new(id, Messages(part), Choices(part))
        {
            Purpose = part.OneOf("purpose", Purposes, Purpose.Promotion),
            Life = part.Duration("life", SayStep.UsualLife),
            Remember = part.Needed("remember"),
            Patience = part.Duration("patience", SayStep.UsualLife),
        };

    private static WaitStep Wait(Part part, string id)
    {
        part.Needed("for");
        return new(id, part.Duration("for", TimeSpan.Zero)) { Anchor = part.OneOf("after", Anchors, WaitAnchor.Arrival) };
    }

    private static BranchStep Branch(Part part, string id) =>
        new(id, ConditionParts.Condition(part, "if"), Steps(part, "then"), Steps(part, "else"));

    private static IReadOnlyList<Choice> Choices(Part part) =>
        part.Inner("answers") is { } answers ? [.. answers.Names.Select(value => new Choice(value, answers.Local(value)))]
            : part.Has("answers") ? []
            : part.Fault<IReadOnlyList<Choice>>("", "'answers' is missing: a question offers at least one", []);

    private static Dictionary<string, Message> Messages(Part part) =>
        part.Inner("messages") is { } messages
            ? messages.Names.ToDictionary(language => language, language => MessageParts.Message(messages.Inner(language)))
            : [];
}

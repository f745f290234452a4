using System.Diagnostics;
using Vorba.Contacts;
using Vorba.Server.Dashboard;
using Vorba.Server.Flows;
using Vorba.Server.Dashboard.Languages;

namespace Vorba.Server.Contacts;

/// <summary>Says each line of a timeline in words. The rule that decided is part of the sentence.</summary>
public sealed class EntryWords(Words words, Format format, FlowNames flows)
{
    private readonly DecisionWords decisions = new(words, format);

    public EntryView View(Entry? entry, DateTimeOffset at) =>
        entry switch
        {
            null => new("dot", Tone.Quiet, words["entry.unreadable"]),
            Entry.Heard heard => Heard(heard),
            Entry.Joined => new("users", Tone.Quiet, words["entry.joined"]),
            Entry.Consented(var channel, var source) =>
                new("check", Tone.Good, words.Say("entry.consented", ("channel", Name(channel)), ("source", Source(source)))),
            Entry.Withdrew(var channel, var source) =>
                new("stop", Tone.Bad, words.Say("entry.withdrew", ("channel", Name(channel)), ("source", Source(source)))),
            Entry.WindowOpened(var opener, var until) =>
                new("window", Tone.Good, words.Say("entry.window-opened", ("until", format.Beside(until, at)), ("opener", Opener(opener)))),
            Entry.JourneyStarted(_, var flow, _) => new("route", Tone.Quiet, words.Say("entry.journey-started", ("flow", flows.Flow(flow)))),
            Entry.JourneyEnded(_, var flow, var why) => Ended(flow, why),
            Entry.StepTaken step => Step(step, at),
            _ => OfSend(entry, at),
        };

    private EntryView OfSend(Entry entry, DateTimeOffset at) =>
        entry switch
        {
            Entry.SendPlanned(_, var flow, var step, var channel, _, _) =>
                new("calendar", Tone.Quiet, words.Say("entry.send-planned", ("step", FlowNames.Step(step)), ("flow", flows.Flow(flow)))) { Channel = channel },
            Entry.Decided decided => decisions.View(decided, at),
            Entry.StoodIn(_, _, var channel, var because) =>
                new("swap", Tone.Ours, words.Say("entry.stood-in", ("channel", Name(channel)), ("because", decisions.Reason(because)))),
            Entry.Attempted(_, var channel) => new("upload", Tone.Quiet, words["entry.attempted"]) { Channel = channel },
            Entry.Settled settled => Settled(settled),
            Entry.Receipt(_, var channel, var what) => Receipt(channel, what),
            Entry.Dropped(_, var channel, var why) =>
                new("feather", Tone.Hold, words.Say("entry.dropped", ("why", decisions.Reason(why)))) { Channel = channel },
            _ => throw new UnreachableException(),
        };

    private EntryView Heard(Entry.Heard heard) =>
        new(HeardIcon(heard.What), Tone.Theirs, words.SayFirst($"heard.{heard.What}", "heard.other", ("what", heard.What)))
        {
            Detail = heard.Detail is { Length: > 0 } detail ? heard.What is "said" or "tapped" ? words.Say("heard.quote", ("words", detail)) : detail : null,
        };

    private EntryView Ended(string flow, string why) =>
        new("flag", why is "order-placed" ? Tone.Good : Tone.Quiet, words.Say("entry.journey-ended", ("flow", flows.Flow(flow)), ("why", decisions.Reason(why))));

    private EntryView Step(Entry.StepTaken step, DateTimeOffset at) =>
        (step.Kind, step.Outcome) switch
        {
            (_, "waits") when step.Until is { } until =>
                new("clock", Tone.Quiet, words.Say(step.Kind is "ask" ? "step.asks" : "step.waits", ("until", format.Beside(until, at)), ("step", FlowNames.Step(step.Step)))),
            ("branch", "yes" or "no") =>
                new("branch", Tone.Quiet, words.Say($"step.branch-{step.Outcome}", ("step", FlowNames.Step(step.Step)))),
            ("ask", "no-answer") => new("ask", Tone.Quiet, words.Say("step.no-answer", ("step", FlowNames.Step(step.Step)))),
            ("ask", _) => new("ask", Tone.Theirs, words.Say("step.answered", ("step", FlowNames.Step(step.Step)), ("answer", step.Outcome))),
            _ => new("dot", Tone.Quiet, words.Say("step.other", ("step", FlowNames.Step(step.Step)), ("outcome", step.Outcome))),
        };

    private EntryView Settled(Entry.Settled settled) =>
        settled.State switch
        {
            SendState.Sent => new("send", Tone.Ours, words["settled.sent"]) { Channel = settled.Channel, Shows = settled.Send },
            SendState.Held => Troubled("clock", Tone.Hold, "settled.held", settled),
            SendState.Unknown => Troubled("question", Tone.Hold, "settled.unknown", settled),
            _ => Troubled("stop", Tone.Bad, "settled.failed", settled),
        };

    private EntryView Troubled(string icon, Tone tone, string key, Entry.Settled settled) =>
        new(icon, tone, words.Say(key, ("channel", Name(settled.Channel))))
        {
            Detail = settled.Reason is { } reason ? decisions.Reason(reason) : null,
        };

    private EntryView Receipt(Vocabulary.Channel channel, string what) =>
        new(ReceiptIcon(what), what is "clicked" or "read" ? Tone.Good : Tone.Quiet, words.SayFirst($"receipt.{what}", "receipt.other", ("what", what))) { Channel = channel };

    private string Name(Vocabulary.Channel channel) => words[$"channel.{channel}"];

    private string Source(string source) => words.SayFirst($"source.{source}", "source.other", ("source", source));

    private string Opener(string opener) => words.SayFirst($"opener.{opener}", "opener.other", ("opener", opener));

    private static string ReceiptIcon(string what) =>
        what switch
        {
            "clicked" => "cursor",
            "read" => "eye",
            _ => "double-check",
        };

    private static string HeardIcon(string what) =>
        what switch
        {
            "cart-updated" or "checkout-started" => "cart",
            "order-shipped" => "truck",
            _ when what.StartsWith("order-", StringComparison.Ordinal) => "bag",
            "reacted" or "reaction-withdrawn" => "heart",
            "tapped" => "tap",
            "customer-updated" => "person",
            "opted-out" => "stop",
            _ => "bubble",
        };
}

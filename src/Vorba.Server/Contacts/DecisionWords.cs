using System.Diagnostics;
using System.Globalization;
using Vorba.Contacts;
using Vorba.Policy;
using Vorba.Server.Dashboard;
using Vorba.Server.Dashboard.Languages;
using Vorba.Vocabulary;

namespace Vorba.Server.Contacts;

/// <summary>Says what the policy decided, by which gate and on which values.</summary>
public sealed class DecisionWords(Words words, Format format)
{
    public EntryView View(Entry.Decided decided, DateTimeOffset at) =>
        decided.Verdict switch
        {
            "go" => new EntryView("gate", Tone.Quiet, words.Say("decided.go", ("ground", Permit(decided.Ground)))),
            "wait" => new EntryView("clock", Tone.Hold, Held(decided, at)),
            _ => new EntryView("stop", Tone.Bad, words.Say("decided.refuse", ("reason", Reason(decided.Ground ?? "")))) { Detail = Because(decided) },
        } with
        {
            Channel = decided.Channel,
            Gates = decided.Gates,
        };

    /// <summary>A reason as people say it; one that came from a channel is shown as it came.</summary>
    public string Reason(string reason) => words.SayFirst($"reason.{reason}", "reason.other", ("reason", reason));

    public string Gate(GateAnswer answer) => words.SayFirst($"gate.{answer.Gate}", "gate.other", ("gate", answer.Gate));

    public string Value(string name, string value) =>
        words.SayFirst($"value.{name}", "value.other", ("name", name), ("value", Told(value)));

    /// <summary>"Held until 14:32: e-mail went out 4 minutes ago (spacing, 10 minutes)".</summary>
    private string Held(Entry.Decided decided, DateTimeOffset at)
    {
        var until = decided.Until is { } moment ? format.Beside(moment, at) : "";
        return decided.Gates is [.., { Gate: "spacing" } spacing]
            && spacing.Values.GetValueOrDefault("other channel") is { } last && Moment(last) is { } left
            ? words.Say(
                "decided.held-spacing",
                ("until", until),
                ("channel", words[$"channel.{Other(decided.Channel)}"]),
                ("span", format.Span(at - left)),
                ("spacing", format.Span(SendPolicy.Spacing)))
            : words.Say("decided.held", ("until", until), ("gate", decided.Gates is [.., var gate] ? Gate(gate) : ""));
    }

    /// <summary>The values on which a refusal rests: "Closed 28 Feb, 14:02".</summary>
    private string? Because(Entry.Decided decided) =>
        decided.Gates is [.., { Passed: false, Values.Count: > 0 } gate]
            ? string.Join(" · ", gate.Values.Where(value => value.Key is not "channel").Select(value => Value(value.Key, value.Value)))
            : null;

    private string Permit(string? permit) => words.SayFirst($"permit.{permit}", "reason.other", ("reason", permit));

    private string Told(string value) =>
        Moment(value) is { } at ? format.Short(at)
        : Enum.TryParse<Channel>(value, out var channel) && Enum.IsDefined(channel) ? words[$"channel.{channel}"]
        : words.SayFirst($"told.{value}", "reason.other", ("reason", value));

    private static Channel Other(Channel channel) =>
        channel switch
        {
            Channel.Messenger => Channel.Email,
            Channel.Email => Channel.Messenger,
            _ => throw new UnreachableException(),
        };

    private static DateTimeOffset? Moment(string value) =>
        DateTimeOffset.TryParseExact(value, "o", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
}

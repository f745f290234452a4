using System.CommandLine;
using Vorba.Cli.Input;
using Vorba.Flows;
using Vorba.Policy.Rulebook;
using Vorba.Rehearsal.Proof;
using Vorba.Server.Hosting;

namespace Vorba.Cli.Commands;

/// <summary>vorba rules: what the platform allows on a day between two places, and what changes until another.</summary>
internal static class RulesCommand
{
    public static Command Make()
    {
        var at = new Option<string?>("--at") { Description = "The day, like 2026-03-02 (default: today)." };
        var from = new Option<string?>("--from") { Description = "The country of the page by its two letters (default: anywhere)." };
        var to = new Option<string?>("--to") { Description = "Where the contacts are: EU, UK, US, ... (default: anywhere)." };
        var until = new Option<string?>("--until") { Description = "A later day: what changes until then, and which ready flows fare otherwise." };
        var json = Output.AsJson();
        var command = new Command("rules", "Prints the platform's rules that hold.") { at, from, to, until, json };
        command.SetAction(parsed =>
        {
            var premises = new Premises
            {
                Day = Arguments.Day("--at", parsed.GetValue(at)),
                Sender = Arguments.Place("--from", parsed.GetValue(from)),
                Recipient = Arguments.Place("--to", parsed.GetValue(to)),
            };
            return Run(premises, Spoken(parsed.GetValue(from), parsed.GetValue(to)), parsed.GetValue(until) is { } text ? Later(premises.Day, Arguments.Day("--until", text)) : null, parsed.GetValue(json));
        });
        return command;
    }

    private static Route Spoken(string? from, string? to) => new(from ?? $"{Territory.Everywhere}", to ?? $"{Territory.Everywhere}");

    private static DateOnly Later(DateOnly day, DateOnly until) =>
        until >= day ? until : throw new SettingsException("--until takes a day after that of --at");

    private static int Run(Premises premises, Route route, DateOnly? until, bool asJson)
    {
        var book = premises.Book;
        var rules = book.At(premises.Day, premises.Sender, premises.Recipient);
        var changes = until is null ? null : book.ChangesBetween(premises.Day, until.Value).Where(change => change.Rule.Concerns(premises.Sender, premises.Recipient)).ToList();
        var effects = until is null ? null : RuleEffects.Between(ReadyFlows.Book.Flows, premises, premises.Day, until.Value);
        new RulesTelling(premises.Day, route, rules, until, changes, effects).Tell(asJson);
        return Doorway.Fine;
    }
}

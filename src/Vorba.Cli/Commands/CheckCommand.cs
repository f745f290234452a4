using System.CommandLine;
using Vorba.Cli.Input;
using Vorba.Rehearsal.Proof;

namespace Vorba.Cli.Commands;

/// <summary>vorba check: the proof of flows before launch.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var flows = new Argument<string[]>("flow") { Arity = ArgumentArity.OneOrMore, Description = "A YAML file, or the id of a ready flow." };
        var country = new Option<string?>("--page-country") { Description = "The country of the page by its two letters (default: anywhere)." };
        var region = new Option<string?>("--contact-region") { Description = "Where the contacts are: EU, UK, US, ... (default: anywhere)." };
        var at = new Option<string?>("--at") { Description = "The day whose rules hold, like 2026-03-02 (default: today)." };
        var json = Output.AsJson();
        var command = new Command("check", "Proves that flows can say what they mean to say.") { flows, country, region, at, json };
        command.SetAction(parsed => Run(
            Prover.Check(
                [.. parsed.GetValue(flows)!.Select(FlowInput.Of)],
                new()
                {
                    Day = Arguments.Day("--at", parsed.GetValue(at)),
                    Sender = Arguments.Place("--page-country", parsed.GetValue(country)),
                    Recipient = Arguments.Place("--contact-region", parsed.GetValue(region)),
                }),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(ProofReport report, bool asJson)
    {
        if (asJson)
        {
            Console.Out.WriteLine(ProofJson.Write(report));
        }
        else
        {
            report.Flows.ToList().ForEach(Tell);
        }

        return report.Flows.Any(flow => flow.Verdict is ProofVerdict.Unsafe) ? Doorway.FallsShort : Doorway.Fine;
    }

    private static void Tell(FlowProof flow)
    {
        Output.Table($"{flow.Name}: {Word(flow.Verdict)}", ["step", "verdict", "why", "how it comes to that"], flow.Steps.Select(Row));
        foreach (var finding in flow.Findings)
        {
            Output.Line($"{finding.Step}: {finding.Text}");
        }
    }

    private static IReadOnlyList<string> Row(StepProof step) => [step.Id, Word(step.Verdict), step.Why, string.Join('\n', step.Path)];

    private static string Word(ProofVerdict verdict) => verdict.ToString().ToLowerInvariant();
}

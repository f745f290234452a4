using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Vorba.Cli.Input;
using Vorba.Flows;
using Vorba.Rehearsal;

namespace Vorba.Cli.Commands;

/// <summary>vorba rehearse: plays flows to simulated shoppers on a virtual clock. It falls short where two channels clash.</summary>
internal static class RehearseCommand
{
    private const int MostShoppers = 100_000;
    private const int MostDays = 365;

    public static Command Make()
    {
        var flows = new Argument<string[]>("flow") { Arity = ArgumentArity.OneOrMore, Description = "A YAML file, or the id of a ready flow." };
        var shoppers = new Option<int>("--shoppers") { Description = "How many.", DefaultValueFactory = _ => 200 };
        var days = new Option<int>("--days") { Description = "For how long.", DefaultValueFactory = _ => 14 };
        var seed = new Option<ulong>("--seed") { Description = "The seed of all chance: the same seed comes to the same digest.", DefaultValueFactory = _ => 1 };
        var json = Output.AsJson();
        var command = new Command("rehearse", "Plays flows to simulated shoppers.") { flows, shoppers, days, seed, json };
        command.SetAction(parsed => Run(
            FlowInput.Book(parsed.GetValue(flows)!),
            new(Arguments.Count("--shoppers", parsed.GetValue(shoppers), MostShoppers), Arguments.Count("--days", parsed.GetValue(days), MostDays), parsed.GetValue(seed)),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(FlowBook book, RehearsalPlan plan, bool asJson)
    {
        var report = asJson ? Rehearsing.Play(book, plan) : AnsiConsole.Status().Start("Shoppers come and go...", _ => Rehearsing.Play(book, plan));
        if (asJson)
        {
            Console.Out.WriteLine(RehearsalJson.Write(report));
        }
        else
        {
            Tell(report);
        }

        return report.Clashes > 0 ? Doorway.FallsShort : Doorway.Fine;
    }

    private static void Tell(RehearsalReport report) =>
        Output.Table(
            string.Create(CultureInfo.InvariantCulture, $"{report.Shoppers} shoppers, {report.Days} days, seed {report.Seed}"),
            ["what", "how much"],
            [
                .. report.Sends.Select(sent => Row($"sent by {sent.Key}", $"{sent.Value}")),
                .. report.Refused.Select(refused => Row($"refused: {refused.Key}", $"{refused.Value}")),
                Row("clashes of channels", $"{report.Clashes}"),
                Row("ordered", $"{report.Revenue.Mean:0.00} (nine of ten lie between {report.Revenue.Low:0.00} and {report.Revenue.High:0.00})"),
                Row("digest", $"{report.Digest}"),
            ]);

    private static IReadOnlyList<string> Row(string what, FormattableString figure) => [what, figure.ToString(CultureInfo.InvariantCulture)];
}

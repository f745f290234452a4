using System.CommandLine;
using Spectre.Console;
using Vorba.Cli.Demo;
using Vorba.Cli.Story;
using Vorba.Server.Demo;

namespace Vorba.Cli.Commands;

/// <summary>vorba demo: server, Lab and demo shop in one process, on a data folder of its own. --story plays it by itself.</summary>
public static class DemoCommand
{
    private const int ServerPort = 5080;
    private const int LabPort = 5090;

    public static Command Make()
    {
        var port = new Option<int>("--port") { Description = "The dashboard and the demo shop.", DefaultValueFactory = _ => ServerPort };
        var labPort = new Option<int>("--lab-port") { Description = "The Lab: phones and mailbox.", DefaultValueFactory = _ => LabPort };
        var data = new Option<string?>("--data") { Description = "A data folder to keep; without it, data/demo is begun anew." };
        var story = new Option<bool>("--story") { Description = "Plays a cart left behind until the credited order, and ends." };
        var json = new Option<bool>("--json") { Description = "The story as one JSON document." };
        var locale = new Option<string>("--locale") { Description = "The language of shop and shopper.", DefaultValueFactory = _ => "en" };
        locale.AcceptOnlyFromAmong("en", "ro");

        var command = new Command("demo", "Runs everything on this machine, without any account.") { port, labPort, data, story, json, locale };
        command.SetAction((parsed, ct) => parsed.GetValue(story)
            ? StoryTelling.RunAsync(parsed.GetValue(locale)!, parsed.GetValue(json), ct)
            : RunAsync(parsed.GetValue(port), parsed.GetValue(labPort), parsed.GetValue(data), parsed.GetValue(locale)!, ct));
        return command;
    }

    private static async Task<int> RunAsync(int port, int labPort, string? data, string locale, CancellationToken ct)
    {
        using var clock = new DemoClock(DateTimeOffset.UtcNow, stands: false);
        await using var world = await DemoWorld.StartAsync(
            new(Ports.NeedFree(port, "--port"), Ports.NeedFree(labPort, "--lab-port"), Ports.AnyFree(), data ?? DemoFolder.Fresh(), locale) { SecondsUnderWay = 0.9 }, clock, ct);
        Welcome(world, locale);
        await world.WaitForStopAsync(ct);
        return Doorway.Fine;
    }

    private static void Welcome(DemoWorld world, string locale)
    {
        var table = new Table().Border(TableBorder.Rounded).HideHeaders().AddColumns("what", "where");
        table.AddRow("[bold]1[/] the shop: put something in the cart, take the 10% offer", $"{world.ServerUrl}/shop?lang={locale}");
        table.AddRow("[bold]2[/] the shoppers' phones and the mailbox", world.LabUrl);
        table.AddRow("[bold]3[/] the dashboard: report, contacts, flows, and the clock", world.ServerUrl);
        AnsiConsole.MarkupLine("[bold]Vorba[/] is running. No account, nothing leaves this machine.");
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine("Leave the cart, press [bold]+1 hour[/] on the dashboard, and look at the phone. Ctrl+C ends it.");
    }
}

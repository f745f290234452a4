using System.Globalization;
using Spectre.Console;
using Vorba.Cli.Demo;
using Vorba.Server.Demo;

namespace Vorba.Cli.Story;

/// <summary>Plays the story on a stage of its own: free ports, a folder that is swept afterwards, a clock that stands until it is moved.</summary>
public static class StoryTelling
{
    private static readonly DateTimeOffset Opening = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);

    public static async Task<int> RunAsync(string locale, bool asJson, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("vorba-story-").FullName;
        try
        {
            using var clock = new DemoClock(Opening, stands: true);
            await using var world = await DemoWorld.StartAsync(new(Ports.AnyFree(), Ports.AnyFree(), Ports.AnyFree(), folder, locale), clock, ct);
            using var story = new CartStory(world, clock, locale, asJson ? _ => { } : Tell);
            var result = await story.PlayAsync(ct);
            End(result, asJson);
            return result.Ok ? Doorway.Fine : Doorway.FallsShort;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Tell(Scene scene) =>
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[grey]{scene.At:ddd HH:mm}[/]  [bold]{scene.Who,-6}[/]  {scene.What}");

    private static void End(StoryResult result, bool asJson)
    {
        if (asJson)
        {
            Console.Out.WriteLine(result.ToJson());
            return;
        }

        foreach (var broken in result.Broken)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]broken[/]  {broken}");
        }

        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"{result.Sends} messages sent, {result.Credited.Orders} order credited: [bold]{result.Credited.Amount} {result.Credited.Currency}[/]");
    }
}

using System.CommandLine;
using System.Globalization;
using Vorba.Cli.Input;
using Vorba.Vocabulary;
using Vorba.Writing;
using Vorba.Writing.Templates;

namespace Vorba.Cli.Commands;

/// <summary>vorba preview: what the locked phone shows of a message's words, its placeholders filled with an example.</summary>
internal static class PreviewCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("file") { Description = "A .txt bubble, a .json Send API body, a .yaml message or flow, or the id of a ready flow." };
        var device = new Option<string>("--device") { Description = "The phone.", Required = true };
        device.AcceptOnlyFromAmong([.. LockScreen.All.Select(screen => screen.Device)]);
        var burst = new Option<bool>("--burst") { Description = "All bubbles arrive at once and share the room." };
        var step = new Option<string?>("--step") { Description = "The step of a flow (default: the first that speaks)." };
        var locale = new Option<string?>("--locale") { Description = "The language (default: what the file says, else en)." };
        var json = Output.AsJson();
        var command = new Command("preview", "Shows what a locked phone shows.") { file, device, burst, step, locale, json };
        command.SetAction(parsed => Run(
            Chosen(parsed.GetValue(file)!, parsed.GetValue(step), Arguments.Language(parsed.GetValue(locale))),
            LockScreen.All.Single(screen => screen.Device == parsed.GetValue(device)),
            parsed.GetValue(burst),
            parsed.GetValue(json)));
        return command;
    }

    private static Draft Chosen(string path, string? step, string? locale)
    {
        var drafts = Drafts.Of(path).Where(draft => draft.IsIn(locale)).ToList();
        var chosen = drafts.Find(draft => step is null || draft.Step == step)
            ?? throw Refusal.Of(path, step is null ? $"nothing is said in '{locale}' here" : $"no step '{step}' speaks here");
        return chosen with { Locale = chosen.Locale ?? locale };
    }

    private static int Run(Draft draft, LockScreen screen, bool burst, bool asJson)
    {
        var composed = MessageComposing.Compose(draft.Message, ExampleValues.All, new RenderSettings { Locale = draft.Locale ?? LintedDraft.UsualLocale });
        IReadOnlyList<string> bubbles = [.. Fitting.Fit(composed.Message, Channel.Messenger).Bubbles.OfType<Bubble.Text>().Select(text => text.Words)];
        var shown = burst && bubbles.Count > 0 ? screen.Burst(bubbles) : [.. bubbles.Select(screen.Preview)];
        if (asJson)
        {
            Output.Json(new { screen.Device, LockScreen = shown, Bubbles = bubbles, composed.Remarks });
            return Doorway.Fine;
        }

        if (shown.Count == 0)
        {
            Output.Line("Nothing here has words; of pictures and cards a locked phone shows none.");
        }

        Output.Table($"{screen.Device}, locked", ["what it shows", "of"], shown.Zip(bubbles.TakeLast(shown.Count), (line, bubble) => (IReadOnlyList<string>)[line, Count(bubble)]));
        foreach (var remark in composed.Remarks)
        {
            Output.Line(remark);
        }

        return Doorway.Fine;
    }

    private static string Count(string words) => string.Create(CultureInfo.InvariantCulture, $"{words.Length} characters");
}

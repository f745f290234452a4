using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vorba.Writing;

namespace Vorba.Cli.Commands;

/// <summary>Tells what the copy rules found.</summary>
internal static class LintTelling
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Tell(IReadOnlyList<LintedDraft> linted, bool asJson)
    {
        if (asJson)
        {
            Console.Out.WriteLine(Json(linted));
            return;
        }

        foreach (var draft in linted)
        {
            Tell(draft);
        }

        var findings = linted.SelectMany(draft => draft.File.Findings).ToLookup(finding => finding.Weight);
        Output.Line(string.Create(CultureInfo.InvariantCulture, $"Messages: {linted.Count}. Faults: {findings[Weight.Fault].Count()}. Advice: {findings[Weight.Advice].Count()}."));
    }

    /// <summary>The promised report; what stands in a flow names its step too.</summary>
    private static string Json(IReadOnlyList<LintedDraft> linted)
    {
        var report = JsonNode.Parse(LintReport.Write(linted.Select(draft => draft.File)))!;
        foreach (var (file, draft) in report["files"]!.AsArray().Zip(linted).Where(pair => pair.Second.Step is not null))
        {
            file!["step"] = draft.Step;
        }

        return report.ToJsonString(Readable);
    }

    private static void Tell(LintedDraft draft)
    {
        var title = $"{draft.File.Path}{(draft.Step is { } step ? $", step {step}" : "")} ({draft.File.Locale})";
        if (draft.File.Findings.Count == 0)
        {
            Output.Line($"{title}: fine");
            return;
        }

        Output.Table(title, ["weight", "rule", "where", "what"], draft.File.Findings.Select(Row));
    }

    private static IReadOnlyList<string> Row(Finding finding) =>
    [
        finding.Weight is Weight.Fault ? "fault" : "advice",
        finding.Rule,
        finding.Place is { } place ? string.Create(CultureInfo.InvariantCulture, $"bubble {place.Bubble + 1}, {place.Part}, {place.Start + 1}") : "all",
        finding.Fix is { } fix ? $"{finding.Text} {fix.Title}." : finding.Text,
    ];
}

using System.Text.Json.Nodes;
using Vorba.Server.Reports;

namespace Vorba.Cli.Story;

/// <summary>What must hold of every story, checked from outside by what the Lab received.</summary>
public static class StoryRules
{
    public static IEnumerable<string> Broken(Report report, JsonArray sends)
    {
        foreach (var notSent in report.NotSent)
        {
            yield return $"{notSent.Count} sends ended as {notSent.State}: {notSent.Reason}";
        }

        foreach (var doubled in sends.GroupBy(send => send!["metadata"]?.ToString()).Where(same => same.Key is not null && same.Skip(1).Any()))
        {
            yield return $"the message {doubled.Key} arrived more than once";
        }

        foreach (var open in sends.Where(send => send!["delivered"]?.GetValue<bool>() is false))
        {
            yield return $"the message {open!["mid"]} never arrived on the phone";
        }
    }
}

using System.Text.Json;

namespace Vorba.Writing.Tests;

public sealed class LintReportTests
{
    [Fact]
    public void The_report_has_the_promised_members()
    {
        var finding = new Finding("shouting", Weight.Advice, "'SALE' shouts.", new(0, "text", 3, 4), new("Say it quietly", "sale"));
        var broken = new Finding("empty-bubble", Weight.Fault, "\uD83D no words");

        using var report = JsonDocument.Parse(LintReport.Write([new("a.txt", "ro", 1, [finding, broken])]));
        var file = report.RootElement.GetProperty("files")[0];
        var first = file.GetProperty("findings")[0];

        Assert.Equal(("a.txt", "ro", 1), (file.GetProperty("path").GetString(), file.GetProperty("locale").GetString(), file.GetProperty("bubbles").GetInt32()));
        Assert.Equal(("shouting", "advice", 3, 4), (first.GetProperty("rule").GetString(), first.GetProperty("weight").GetString(), first.GetProperty("start").GetInt32(), first.GetProperty("length").GetInt32()));
        Assert.Equal("sale", first.GetProperty("fix").GetProperty("replacement").GetString());
        Assert.Equal(("fault", JsonValueKind.Null), (file.GetProperty("findings")[1].GetProperty("weight").GetString(), file.GetProperty("findings")[1].GetProperty("fix").ValueKind));
    }
}

using System.Text.Json;
using Vorba.Writing.Templates;

namespace Vorba.Writing.Tests.Templates;

/// <summary>What npm liquidjs made of the same templates, recorded by Oracle/record.mjs.</summary>
public sealed class OracleTests
{
    [Fact]
    public void Our_subset_agrees_with_liquidjs()
    {
        using var recorded = Recorded();
        var values = recorded.RootElement.GetProperty("values").EnumerateObject()
            .Aggregate(Values.Empty, (all, member) => all.With(member.Name, Value(member.Value)));
        var differing = recorded.RootElement.GetProperty("cases").EnumerateArray()
            .Select(one => (Template: one.GetProperty("template").GetString()!, Expected: one.GetProperty("expected").GetString()))
            .Select(one => (one.Template, one.Expected, Ours: Some.Rendered(one.Template, values)))
            .Where(one => one.Ours != one.Expected)
            .Select(one => $"{one.Template}\n  liquidjs: {one.Expected}\n  ours:     {one.Ours}");

        Assert.Empty(differing);
    }

    [Fact]
    public void Enough_was_recorded_to_mean_something()
    {
        using var recorded = Recorded();

        Assert.True(recorded.RootElement.GetProperty("cases").GetArrayLength() > 80);
        Assert.StartsWith("10.", recorded.RootElement.GetProperty("liquidjs").GetString(), StringComparison.Ordinal);
    }

    private static JsonDocument Recorded()
    {
        using var stream = typeof(OracleTests).Assembly.GetManifestResourceStream("oracle")!;
        return JsonDocument.Parse(stream);
    }

    private static TemplateValue Value(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => TemplateValue.Of(element.GetString()),
            JsonValueKind.Number => TemplateValue.Of(element.GetDecimal()),
            JsonValueKind.True or JsonValueKind.False => TemplateValue.Of(element.GetBoolean()),
            JsonValueKind.Array => TemplateValue.Of(element.EnumerateArray().Select(Value)),
            JsonValueKind.Object => TemplateValue.Of(element.EnumerateObject().Select(member => (member.Name, Value(member.Value)))),
            _ => TemplateValue.Nothing,
        };
}

using System.Text.Json.Nodes;

namespace Vorba.Cli.Tests.Verbs;

public sealed class RulesCommandTests : IDisposable
{
    private readonly Desk desk = new();

    [Fact]
    public async Task The_rules_of_a_day_between_two_places_are_told_with_their_sources()
    {
        var told = await desk.AskAsync("rules --at 2026-03-02 --from RO --to EU");

        Assert.Equal(("2026-03-02", "RO", "EU"), ((string?)told["at"], (string?)told["from"], (string?)told["to"]));
        Assert.Contains("update-tags", Ids(told["rules"]));
        Assert.DoesNotContain("update-tags-ended", Ids(told["rules"]));
        Assert.All(told["rules"]!.AsArray(), rule => Assert.StartsWith("https://", (string?)rule!["source"], StringComparison.Ordinal));
        Assert.Null(told["changes"]);
    }

    [Fact]
    public async Task Places_decide_what_holds()
    {
        Assert.Contains("europe-features-of-people", Ids((await desk.AskAsync("rules --at 2026-03-02 --from US --to EU"))["rules"]));
        Assert.DoesNotContain("europe-features-of-people", Ids((await desk.AskAsync("rules --at 2026-03-02 --from US --to US"))["rules"]));
    }

    [Fact]
    public async Task What_changes_until_a_later_day_is_told_in_order()
    {
        var changes = (await desk.AskAsync("rules --at 2026-03-02 --from RO --to EU --until 2026-05-01"))["changes"]!.AsArray();

        Assert.Contains(changes, change => (string?)change!["id"] == "update-tags" && (string?)change["on"] == "2026-04-27" && !(bool)change["begins"]!);
        Assert.Equal(changes.Select(change => (string?)change!["on"]).Order(StringComparer.Ordinal), changes.Select(change => (string?)change!["on"]));
    }

    [Fact]
    public async Task People_see_tables()
    {
        var ending = await desk.RunAsync("rules --at 2026-03-02 --from RO --to EU --until 2026-05-01");

        Assert.Equal(Doorway.Fine, ending.Code);
        Assert.Contains("2026-03-02, from RO to EU", ending.Output, StringComparison.Ordinal);
        Assert.Contains("changes until 2026-05-01", ending.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules --at 02.03.2026", "--at takes a day like 2026-03-02: '02.03.2026'")]
    [InlineData("rules --from ZZ", "--from takes a country")]
    [InlineData("rules --to Atlantis", "--to takes a country")]
    [InlineData("rules --at 2026-03-02 --until 2026-03-01", "--until takes a day after that of --at")]
    public async Task What_is_unknown_is_named(string line, string sentence) =>
        Assert.StartsWith(sentence, await desk.RefusedAsync(line), StringComparison.Ordinal);

    public void Dispose() => desk.Dispose();

    private static List<string> Ids(JsonNode? rules) => [.. rules!.AsArray().Select(rule => (string)rule!["id"]!)];
}

namespace Vorba.Cli.Tests.Verbs;

public sealed class CheckCommandTests : IDisposable
{
    /// <summary>Two days after the last tap nothing may go, and there is no e-mail form.</summary>
    private const string TooLate = """
        flow: too-late
        name: Too late
        trigger: subscribed
        steps:
          - say: hello
            purpose: answer
            messages: { en: { bubbles: [{ text: "Hi! I am the shop's bot." }] } }
          - wait: two-days
            for: 2d
          - say: offer
            messages: { en: { bubbles: [{ text: "10 % off? 👇" }] } }
        """;

    private readonly Desk desk = new();

    [Fact]
    public async Task The_ready_flows_are_proved_or_guarded()
    {
        var flows = (await desk.AskAsync("check welcome abandoned-cart --page-country RO --contact-region EU --at 2026-03-02"))["flows"]!.AsArray();

        Assert.Equal(["welcome proved", "abandoned-cart guarded"], flows.Select(flow => $"{flow!["name"]} {flow["verdict"]}"));
        Assert.All(flows.SelectMany(flow => flow!["steps"]!.AsArray()), step => Assert.NotEmpty((string)step!["why"]!));
    }

    [Fact]
    public async Task A_message_that_is_lost_by_plan_falls_short_and_its_path_is_told()
    {
        var flow = Assert.Single((await desk.With("late.yaml", TooLate).AskAsync("check late.yaml", Doorway.FallsShort))["flows"]!.AsArray())!;

        Assert.Equal("unsafe", (string?)flow["verdict"]);
        var offer = Assert.Single(flow["steps"]!.AsArray(), step => (string?)step!["id"] == "offer")!;
        Assert.Equal("unsafe", (string?)offer["verdict"]);
        Assert.StartsWith("P2D", (string?)offer["sinceOpen"]!["min"], StringComparison.Ordinal);
        Assert.Contains(offer["path"]!.AsArray(), words => ((string)words!).StartsWith("two-days", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_unsafe_flow_among_others_falls_short_for_people_too()
    {
        var ending = await desk.With("late.yaml", TooLate).RunAsync("check welcome late.yaml");

        Assert.Equal(Doorway.FallsShort, ending.Code);
        Assert.Contains("welcome: proved", ending.Output, StringComparison.Ordinal);
        Assert.Contains("too-late: unsafe", ending.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EU")]
    [InlineData("eu")]
    [InlineData("UK")]
    [InlineData("US")]
    public async Task Regions_and_countries_are_known(string region) => await desk.AskAsync($"check welcome --contact-region {region}");

    [Theory]
    [InlineData("check nowhere", "nowhere: there is no such file, and no ready flow of this name")]
    [InlineData("check nowhere.yaml", "nowhere.yaml: there is no such file")]
    [InlineData("check welcome --page-country ZZ", "--page-country takes a country")]
    [InlineData("check welcome --contact-region Atlantis", "--contact-region takes a country")]
    [InlineData("check welcome --at 2026-02-30", "--at takes a day like 2026-03-02: '2026-02-30'")]
    public async Task What_is_unknown_is_named(string line, string sentence) =>
        Assert.StartsWith(sentence, await desk.RefusedAsync(line), StringComparison.Ordinal);

    [Fact]
    public async Task A_flow_that_cannot_be_read_is_named_with_its_place() =>
        Assert.StartsWith(
            "late.yaml, line 9, column 10: ",
            await desk.With("late.yaml", TooLate.Replace("2d", "soon", StringComparison.Ordinal)).RefusedAsync("check late.yaml"),
            StringComparison.Ordinal);

    public void Dispose() => desk.Dispose();
}

using System.Text.Json.Nodes;

namespace Vorba.Cli.Tests.Verbs;

public sealed class PreviewCommandTests : IDisposable
{
    private const string Words = "Your Aurora watch is still in your cart, Ana, and we keep it for you until tomorrow 💛";

    private readonly Desk desk = new();

    [Theory]
    [InlineData("android", 40)]
    [InlineData("iphone", 160)]
    public async Task A_locked_phone_shows_the_beginning(string device, int characters)
    {
        var told = await desk.With("hello.txt", Words).AskAsync($"preview hello.txt --device {device}");

        Assert.Equal(device, (string?)told["device"]);
        Assert.Equal(Words, (string?)Assert.Single(Texts(told, "bubbles")));
        var shown = Assert.Single(Texts(told, "lockScreen"));
        Assert.True(shown.Length <= characters);
        Assert.StartsWith(Words.Length <= characters ? Words : Words[..30], shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bubbles_that_arrive_at_once_share_the_room()
    {
        desk.With("two.json", $$"""[{"text": "{{Words}}"}, {"text": "Second: {{Words}}"}]""");

        var alone = Texts(await desk.AskAsync("preview two.json --device android"), "lockScreen");
        var burst = Texts(await desk.AskAsync("preview two.json --device android --burst"), "lockScreen");

        Assert.Equal(2, alone.Count);
        Assert.Equal(2, burst.Count);
        Assert.All(alone.Zip(burst), pair => Assert.True(pair.Second.Length < pair.First.Length));
    }

    [Fact]
    public async Task Words_too_long_for_one_bubble_become_two() =>
        Assert.Equal(2, Texts(await desk.With("long.txt", string.Concat(Enumerable.Repeat("All is well today. ", 40))).AskAsync("preview long.txt --device iphone"), "bubbles").Count);

    [Fact]
    public async Task A_step_of_a_flow_is_shown_with_an_example_in_its_placeholders()
    {
        var told = await desk.AskAsync("preview abandoned-cart --device iphone --step reminder --locale ro");

        Assert.Equal("Ana, te așteaptă Aurora watch 💛 Ți-l mai păstrăm? 👇", Assert.Single(Texts(told, "lockScreen")));
    }

    [Fact]
    public async Task People_see_a_table()
    {
        var ending = await desk.With("hello.txt", "Hi Ana 💛").RunAsync("preview hello.txt --device android");

        Assert.Equal(Doorway.Fine, ending.Code);
        Assert.Contains("Hi Ana 💛", ending.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("preview welcome")]
    [InlineData("preview welcome --device nokia")]
    [InlineData("preview welcome --device iphone --step nowhere")]
    [InlineData("preview nothing.yaml --device iphone")]
    public async Task What_cannot_be_shown_is_refused(string line) => Assert.NotEmpty(await desk.RefusedAsync(line));

    public void Dispose() => desk.Dispose();

    private static List<string> Texts(JsonNode told, string name) => [.. told[name]!.AsArray().Select(text => (string)text!)];
}

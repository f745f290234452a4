using System.Text.Json.Nodes;
using Vorba.Cli.Tests.Programs;

namespace Vorba.Cli.Tests.Commands;

public sealed class StoryCommandTests
{
    [Theory]
    [InlineData("en", "Emma")]
    [InlineData("ro", "Ana")]
    public async Task The_story_ends_with_the_credited_order_and_tells_it_as_promised(string locale, string shopper)
    {
        var ending = await BuiltProgram.RunAsync("demo", "--story", "--json", "--locale", locale);

        Assert.True(ending.Code == 0, ending.Output + ending.Error);
        Assert.Empty(ending.Error);
        var story = JsonNode.Parse(ending.Output)!;
        Assert.True((bool)story["ok"]!);
        Assert.Equal(1, (int)story["credited"]!["orders"]!);
        Assert.Equal("440.10", (string?)story["credited"]!["amount"]);
        Assert.Equal("RON", (string?)story["credited"]!["currency"]);
        Assert.True((int)story["sends"]! >= 3);
        var scenes = story["scenes"]!.AsArray();
        Assert.Equal(scenes.Select(Moment).Order(), scenes.Select(Moment));
        Assert.All(scenes, scene => Assert.NotEmpty((string)scene!["what"]!));
        Assert.Contains(scenes, scene => (string?)scene!["who"] == shopper);
    }

    [Fact]
    public async Task Without_json_the_story_is_told_in_lines()
    {
        var ending = await BuiltProgram.RunAsync("demo", "--story");

        Assert.True(ending.Code == 0, ending.Output + ending.Error);
        Assert.Contains("puts a watch in the cart", ending.Output, StringComparison.Ordinal);
        Assert.Contains("1 order credited: 440.10 RON", ending.Output, StringComparison.Ordinal);
    }

    private static DateTimeOffset Moment(JsonNode? scene) => (DateTimeOffset)scene!["at"]!;
}

using System.Text.Json.Nodes;
using Vorba.Cli.Demo;
using Vorba.Cli.Story;
using Vorba.Cli.Tests.Programs;
using Vorba.Server.Demo;

namespace Vorba.Cli.Tests.Story;

public sealed class CartStoryTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_story_falls_short_where_the_page_may_not_write()
    {
        var story = await PlayAsync(new { tokenRevoked = true });

        Assert.False(story.Ok);
        Assert.NotEmpty(story.Broken);
        Assert.Equal(0, story.Credited.Orders);
        Assert.False((bool)JsonNode.Parse(story.ToJson())!["ok"]!);
    }

    [Fact]
    public async Task A_story_holds_where_every_webhook_comes_twice()
    {
        var story = await PlayAsync(new { duplicates = true });

        Assert.True(story.Ok, string.Join("; ", story.Broken));
    }

    private static async Task<StoryResult> PlayAsync(object knobs)
    {
        var ct = TestContext.Current.CancellationToken;
        using var room = new Room();
        using var clock = new DemoClock(Noon, stands: true);
        await using var world = await DemoWorld.StartAsync(new(Ports.AnyFree(), Ports.AnyFree(), Ports.AnyFree(), room.Folder, "ro"), clock, ct);
        using var http = new HttpClient();
        using var turned = await http.PostAsJsonAsync($"{world.LabUrl}/lab/knobs", knobs, ct);
        Assert.True(turned.IsSuccessStatusCode);
        using var story = new CartStory(world, clock, "ro", _ => { });
        return await story.PlayAsync(ct);
    }
}

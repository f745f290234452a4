using System.Globalization;
using Vorba.Cli.Demo;
using Vorba.Cli.Tests.Programs;

namespace Vorba.Cli.Tests.Commands;

public sealed class DemoCommandTests
{
    [Fact]
    public async Task A_folder_that_is_not_the_demos_is_left_as_it_is()
    {
        using var room = new Room();
        var note = Path.Combine(Directory.CreateDirectory(Path.Combine(room.Folder, "data", "demo")).FullName, "note.txt");
        await File.WriteAllTextAsync(note, "mine", TestContext.Current.CancellationToken);

        var ending = await BuiltProgram.RunAsync(room, [], "demo", "--port", Free(), "--lab-port", Free());

        Assert.Equal(Doorway.Unusable, ending.Code);
        Assert.Contains("--data", Assert.Single(ending.Sentences), StringComparison.Ordinal);
        Assert.True(File.Exists(note));
    }

    [Fact]
    public async Task The_demo_says_where_its_three_screens_are()
    {
        await using var demo = await RunningDemo.StartAsync("ro");

        await demo.HearAsync($"{demo.Server.GetLeftPart(UriPartial.Authority)}/shop?lang=ro");
        await demo.HearAsync(demo.Lab.GetLeftPart(UriPartial.Authority));
    }

    private static string Free() => Ports.AnyFree().ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Vorba.Cli.Tests.Programs;

namespace Vorba.Cli.Tests.Commands;

public sealed class DoorwayTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("demo", "--nonsense")]
    [InlineData("demo", "--port", "high")]
    [InlineData("demo", "--port", "70000")]
    [InlineData("demo", "--locale", "fr")]
    [InlineData("serve", "--database", "mongo:x")]
    [InlineData("serve", "--urls", "nowhere")]
    [InlineData("serve", "--urls", "http://localhost:70000")]
    [InlineData("lab", "--port", "-1")]
    [InlineData("lab", "--webhook", "nowhere")]
    public async Task What_cannot_be_used_is_told_in_one_sentence(params string[] arguments) =>
        AssertUnusable(await BuiltProgram.RunAsync(arguments));

    [Fact]
    public async Task An_unknown_verb_is_named()
    {
        var ending = await BuiltProgram.RunAsync("nonsense");

        AssertUnusable(ending);
        Assert.Contains("'nonsense'", ending.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("demo", "--port")]
    [InlineData("demo", "--lab-port")]
    [InlineData("lab", "--port")]
    [InlineData("lab", "--smtp-port")]
    public async Task A_port_that_is_taken_is_told_in_one_sentence(string verb, string option)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var ending = await BuiltProgram.RunAsync(verb, option, port);

        AssertUnusable(ending);
        Assert.Contains(port, ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_whose_port_is_taken_says_so()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var ending = await BuiltProgram.RunAsync("serve", "--urls", $"http://localhost:{port}");

        Assert.Equal(Doorway.Unusable, ending.Code);
        Assert.Contains(port, Assert.Single(ending.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_the_worlds_failure()
    {
        var ending = await BuiltProgram.RunAsync("serve", "--data", "/proc/vorba");

        Assert.Equal(Doorway.WorldFailed, ending.Code);
        Assert.Single(ending.Sentences);
    }

    [Theory]
    [InlineData("--help", "demo")]
    [InlineData("demo --help", "--story")]
    [InlineData("serve --help", "--database")]
    [InlineData("lab --help", "--verify-token")]
    public async Task Each_verb_explains_itself(string line, string option)
    {
        var ending = await BuiltProgram.RunAsync(line.Split(' '));

        Assert.Equal(Doorway.Fine, ending.Code);
        Assert.Contains(option, ending.Output, StringComparison.Ordinal);
        Assert.Empty(ending.Error);
    }

    private static void AssertUnusable(Ending ending)
    {
        Assert.True(ending.Code == Doorway.Unusable, $"{ending.Code}: {ending.Output}{ending.Error}");
        Assert.Empty(ending.Output);
        Assert.Single(ending.Sentences);
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Vorba.Cli.Demo;
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
    [InlineData("demo --lab-port {free} --port {taken}")]
    [InlineData("demo --port {free} --lab-port {taken}")]
    [InlineData("lab --port {taken}")]
    [InlineData("lab --port {free} --smtp-port {taken}")]
    public async Task A_port_that_is_taken_is_told_in_one_sentence(string line)
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var ending = await BuiltProgram.RunAsync(With(taken, line));

        AssertUnusable(ending);
        Assert.Contains(PortOf(taken), ending.Error, StringComparison.Ordinal);
    }

    /// <summary>Its standard output is its log, which may have begun.</summary>
    [Fact]
    public async Task A_server_whose_port_is_taken_says_so()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var ending = await BuiltProgram.RunAsync(With(taken, "serve --urls http://localhost:{taken}"));

        Assert.Equal(Doorway.Unusable, ending.Code);
        Assert.Contains(PortOf(taken), Assert.Single(ending.Sentences), StringComparison.Ordinal);
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

    private static string[] With(TcpListener taken, string line) =>
        [.. line.Split(' ').Select(word => word
            .Replace("{taken}", PortOf(taken), StringComparison.Ordinal)
            .Replace("{free}", Ports.AnyFree().ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))];

    private static string PortOf(TcpListener taken) => ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

    private static void AssertUnusable(Ending ending)
    {
        Assert.True(ending.Code == Doorway.Unusable, $"{ending.Code}: {ending.Output}{ending.Error}");
        Assert.Empty(ending.Output);
        Assert.Single(ending.Sentences);
    }
}

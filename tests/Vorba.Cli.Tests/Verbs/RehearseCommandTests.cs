namespace Vorba.Cli.Tests.Verbs;

public sealed class RehearseCommandTests : IDisposable
{
    private readonly Desk desk = new();

    [Fact]
    public async Task The_same_seed_comes_to_the_same_report_and_another_to_another()
    {
        var first = await desk.AskAsync("rehearse welcome abandoned-cart --shoppers 40 --days 7 --seed 3");
        var again = await desk.AskAsync("rehearse welcome abandoned-cart --shoppers 40 --days 7 --seed 3");
        var other = await desk.AskAsync("rehearse welcome abandoned-cart --shoppers 40 --days 7 --seed 4");

        Assert.Equal(first.ToJsonString(), again.ToJsonString());
        Assert.NotEqual((string?)first["digest"], (string?)other["digest"]);
    }

    [Fact]
    public async Task It_tells_what_was_sent_refused_and_ordered()
    {
        var told = await desk.AskAsync("rehearse welcome abandoned-cart --shoppers 100");

        Assert.Equal((1, 100, 14), ((int)told["seed"]!, (int)told["shoppers"]!, (int)told["days"]!));
        Assert.True((int)told["sends"]!["messenger"]! > 0);
        Assert.NotEmpty(told["refused"]!.AsObject());
        Assert.Equal(0, (int)told["clashes"]!);
        var revenue = told["revenue"]!;
        Assert.InRange((decimal)revenue["mean"]!, (decimal)revenue["low"]!, (decimal)revenue["high"]!);
    }

    [Fact]
    public async Task People_see_a_table()
    {
        var ending = await desk.RunAsync("rehearse welcome --shoppers 10");

        Assert.Equal(Doorway.Fine, ending.Code);
        Assert.Contains("10 shoppers, 14 days, seed 1", ending.Output, StringComparison.Ordinal);
        Assert.Contains("sent by messenger", ending.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rehearse nowhere")]
    [InlineData("rehearse welcome welcome")]
    [InlineData("rehearse welcome --shoppers 0")]
    [InlineData("rehearse welcome --days 366")]
    [InlineData("rehearse welcome --seed -1")]
    public async Task What_cannot_be_played_is_refused(string line) => Assert.NotEmpty(await desk.RefusedAsync(line));

    public void Dispose() => desk.Dispose();
}

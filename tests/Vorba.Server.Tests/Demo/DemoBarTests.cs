using System.Net;
using Vorba.Server.Dashboard;
using Vorba.Server.Tests.Dashboard;
using Vorba.Server.Tests.Settings;

namespace Vorba.Server.Tests.Demo;

public sealed class DemoBarTests
{
    [Fact]
    public async Task A_button_of_the_bar_moves_the_time_and_comes_back()
    {
        await using var host = await DashboardHost.StartAsync(new DashboardSettings { SignedIn = true }, isDemo: true);
        using var visitor = new Visitor(host);
        using var answer = await visitor.SubmitAsync("/contacts", "/demo/clock", ("minutes", "60"), ("back", "/contacts"));

        Assert.Equal("/contacts", answer.Headers.Location!.ToString());
        Assert.Equal(DashboardHost.Noon.AddHours(1), host.Clock.GetUtcNow());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("99999999")]
    [InlineData("soon")]
    public async Task Nonsense_moves_nothing(string minutes)
    {
        await using var host = await DashboardHost.StartAsync(new DashboardSettings { SignedIn = true }, isDemo: true);
        using var visitor = new Visitor(host);
        using var answer = await visitor.SubmitAsync("/", "/demo/clock", ("minutes", minutes));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(DashboardHost.Noon, host.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Without_a_demo_there_is_neither_bar_nor_clock()
    {
        await using var host = await DashboardHost.StartAsync(new DashboardSettings { SignedIn = true });
        using var visitor = new Visitor(host);

        Assert.DoesNotContain("demo-bar", await visitor.ReadAsync("/"), StringComparison.Ordinal);
        using var answer = await visitor.PostAsync("/demo/clock", ("minutes", "60"));
        Assert.False(answer.IsSuccessStatusCode);
        Assert.Equal(DashboardHost.Noon, host.Clock.GetUtcNow());
    }
}

namespace Vorba.Server.Tests.Hosting;

public sealed class HealthTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Theory]
    [InlineData("/healthz/live", "alive")]
    [InlineData("/healthz/ready", "ready")]
    public async Task A_server_that_runs_says_so(string path, string word)
    {
        using var answer = await server.GetAsync(path);

        Assert.Equal(word, await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

using System.Net;
using Vorba.Channels.Messenger;
using Vorba.Server.Tests.Hosting;

namespace Vorba.Server.Tests.Webhooks;

public sealed class MessengerWebhookTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string NoWebhook = "botbuilder-Activities.json";

    public static TheoryData<string> Files => [.. Table().Select(row => row[0]).Where(file => file != NoWebhook)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_real_webhook_is_taken_with_its_own_signature_and_stands_in_the_inbox(string file)
    {
        var told = Assert.IsType<MessengerReading.Events>(MessengerWebhook.Read(Read(file), RunningServer.Noon)).Heard;
        await server.AcceptsAsync(Signed.Post("/webhooks/messenger", Read(file), ("X-Hub-Signature-256", Row(file)[2])));

        var inbox = (await server.InboxAsync()).Where(received => received.Source == "messenger").ToList();
        Assert.NotEmpty(told);
        Assert.All(told, each => Assert.Single(inbox, received => received.ExternalId == each.ExternalId));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_real_webhook_is_refused_with_one_byte_changed(string file) =>
        await server.RefusesAsync(
            HttpStatusCode.Unauthorized,
            Signed.Post("/webhooks/messenger", Signed.WithOneByteChanged(Read(file)), ("X-Hub-Signature-256", Row(file)[2])));

    [Fact]
    public async Task The_older_signature_is_enough_where_the_newer_is_absent()
    {
        const string File = "bottender-request.json";
        var older = ("X-Hub-Signature", Row(File)[1]);
        await server.AcceptsAsync(Signed.Post("/webhooks/messenger", Read(File), older));
        await server.RefusesAsync(HttpStatusCode.Unauthorized, Signed.Post(
            "/webhooks/messenger", Read(File), older, ("X-Hub-Signature-256", $"sha256={new string('0', 64)}")));
    }

    [Fact]
    public async Task What_is_no_webhook_of_a_page_is_refused_in_a_sentence()
    {
        var sentence = await server.RefusesAsync(HttpStatusCode.BadRequest, Signed.Messenger(Read(NoWebhook)));

        Assert.Contains("\"page\"", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_entries_are_each_received_under_their_own_name()
    {
        await server.AcceptsAsync(Signed.Messenger($$"""
            {"object":"page","entry":[
              {{Entry(RunningServer.Page, Item("mid-a", "301"), Item("mid-b", "302"))}},
              {{Entry(RunningServer.Page, Item("mid-c", "301"))}}]}
            """));

        Assert.Equal(["mid-a", "mid-b", "mid-c"], Externals("mid-_"));
        Assert.Equal(2, server.Rows<string>("select distinct contact from events where external_id in ('mid-a', 'mid-b', 'mid-c')").Count);
    }

    [Fact]
    public async Task What_comes_twice_is_taken_once()
    {
        await server.AcceptsAsync(Signed.Messenger(Event("twice-1", "303")));
        await server.AcceptsAsync(Signed.Messenger(Event("twice-1", "303")));

        Assert.Equal(["twice-1"], Externals("twice-_"));
    }

    [Fact]
    public async Task The_events_of_another_page_are_kept_and_concern_nobody()
    {
        await server.AcceptsAsync(Signed.Messenger($$"""{"object":"page","entry":[{{Entry("99", Item("elsewhere", "304"))}}]}"""));

        Assert.Null(Assert.Single(server.Rows<string?>("select contact from events where external_id = 'elsewhere'")));
        Assert.Empty(server.Rows<string>("select value from identities where value like '99/%'"));
    }

    [Theory]
    [InlineData("year ahead", 1_900_000_000_000)]
    [InlineData("long ago", 1)]
    [InlineData("never", 9_000_000_000_000_000_000)]
    public async Task A_clock_that_is_years_off_harms_nothing(string name, long timestamp)
    {
        await server.AcceptsAsync(Signed.Messenger($$"""
            {"object":"page","entry":[{"id":"{{RunningServer.Page}}","time":{{timestamp}},"messaging":[
              {"sender":{"id":"305"},"timestamp":{{timestamp}},"message":{"mid":"{{name}}","text":"שלום 👩‍👩‍👧‍👦 \u0000"} }]}]}
            """));

        var received = Assert.Single(await server.InboxAsync(), received => received.ExternalId == name);
        Assert.Equal(RunningServer.Noon, received.ReceivedAt);
    }

    private static string Event(string mid, string person) => $$"""{"object":"page","entry":[{{Entry(RunningServer.Page, Item(mid, person))}}]}""";

    private static string Entry(string page, params string[] items) => $$"""{"id":"{{page}}","time":1772452800000,"messaging":[{{string.Join(',', items)}}]}""";

    private static string Item(string mid, string person) =>
        $$$"""{"sender":{"id":"{{{person}}}"},"recipient":{"id":"1"},"timestamp":1772452800000,"message":{"mid":"{{{mid}}}","text":"Bună!"}}""";

    private IReadOnlyList<string> Externals(string like) =>
        server.Rows<string>("select external_id from events where external_id like @like order by seq", new { like });

    private static byte[] Read(string file) => RealFiles.Read($"fetched/messenger-webhooks/{file}");

    private static string[] Row(string file) => Table().First(row => row[0] == file);

    private static IReadOnlyList<string[]> Table() => RealFiles.Table("registry/messenger-signatures.tsv");
}

using Vorba.Channels.Messenger;
using Vorba.Vocabulary;

namespace Vorba.Channels.Tests.Messenger;

public sealed class MessengerChannelTests
{
    [Fact]
    public async Task Bubbles_go_one_by_one_in_order_with_the_token_in_a_header_and_its_proof()
    {
        await using var graph = await GraphDouble.AcceptingAsync();

        var settlement = await SendAsync(graph.Address, Some.Chat(new Bubble.Text("one"), new Bubble.Text("two")));

        Assert.Equal(["m_1", "m_2"], Assert.IsType<Settlement.Sent>(settlement).MessageIds);
        Assert.Equal(["one", "two"], graph.Asked.Select(asked => (string?)asked.Body!["message"]!["text"]));
        Assert.All(graph.Asked, asked =>
        {
            Assert.Equal("POST /v25.0/me/messages", asked.Line);
            Assert.Equal("Bearer PAGE_TOKEN", asked.Authorization);
            var only = Assert.Single(asked.Query);
            Assert.Equal(("appsecret_proof", MessengerSignature.Proof("PAGE_TOKEN", "secret")), (only.Key, only.Value));
        });
    }

    [Fact]
    public void The_proof_is_the_one_a_known_client_puts_on_the_wire()
    {
        var line = System.Text.Encoding.UTF8.GetString(RealFiles.Read("registry/messenger-wire/messaging-api-messenger-requests.json"));

        Assert.Contains("7532058d1d9538c615a8bb468b03d256d4b46170569cf421632d7cb76bae5df7", line, StringComparison.Ordinal);
        Assert.Equal(
            "7532058d1d9538c615a8bb468b03d256d4b46170569cf421632d7cb76bae5df7",
            MessengerSignature.Proof("PAGE_TOKEN", "APP_SECRET"));
    }

    [Theory]
    [InlineData("""{"error":{"message":"x","code":10,"error_subcode":2018278,"fbtrace_id":"B1"}}""", true, "outside the messaging window (10/2018278, trace B1)")]
    [InlineData("""{"error":{"code":100,"error_subcode":2018001}}""", true, "no such person")]
    [InlineData("""{"error":{"code":190}}""", true, "the page's token is no longer valid")]
    [InlineData("""{"error":{"code":551}}""", true, "the person is not available")]
    [InlineData("""{"error":{"code":1,"error_subcode":99}}""", false, "Meta failed")]
    [InlineData("""{"error":{"code":2}}""", false, "Meta is failing")]
    [InlineData("""{"error":{"code":613}}""", false, "the page sends too fast")]
    [InlineData("""{"error":{"code":80006}}""", false, "the page has reached its limit")]
    [InlineData("""{"error":{"code":4242}}""", true, "Meta refused, for a reason we do not know")]
    [InlineData("""{"error":{"code":4242,"is_transient":true}}""", false, "Meta refused")]
    [InlineData("""{"error":"odd"}""", true, "Meta refused")]
    [InlineData("<html>not found</html>", true, "status 400 without a reason")]
    public async Task A_refusal_is_final_or_passing_by_its_code(string answer, bool isPermanent, string reason)
    {
        await using var graph = await GraphDouble.RefusingAsync(answer);

        var failed = Assert.IsType<Settlement.Failed>(await SendAsync(graph.Address, Some.Chat(Some.Hello)));

        Assert.Equal(isPermanent, failed.IsPermanent);
        Assert.StartsWith(reason, failed.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":{"code":551}}""", true)]
    [InlineData("""{"error":{"code":10,"error_subcode":2018108}}""", true)]
    [InlineData("""{"error":{"code":10,"error_subcode":2018278}}""", false)]
    public async Task A_person_who_cannot_be_reached_is_told_apart_from_a_message_that_may_not_go(string answer, bool isUnreachable)
    {
        await using var graph = await GraphDouble.RefusingAsync(answer);

        Assert.Equal(isUnreachable, Assert.IsType<Settlement.Failed>(await SendAsync(graph.Address, Some.Chat(Some.Hello))).IsUnreachable);
    }

    [Fact]
    public async Task What_Meta_sent_and_failed_to_say_so_is_left_to_the_echo()
    {
        await using var graph = await GraphDouble.RefusingAsync("""{"error":{"code":1,"error_subcode":1357046}}""");

        Assert.IsType<Settlement.Unknown>(await SendAsync(graph.Address, Some.Chat(Some.Hello)));
    }

    [Fact]
    public async Task Whoever_asked_sees_that_an_answer_is_being_written()
    {
        await using var graph = await GraphDouble.AcceptingAsync();

        await SendAsync(graph.Address, Some.Chat(Some.Hello) with { Purpose = Purpose.Answer });

        Assert.Equal(["typing_on", null], graph.Asked.Select(asked => (string?)asked.Body!["sender_action"]));
    }

    [Fact]
    public async Task What_stops_the_page_is_told_until_Meta_says_something_else()
    {
        await using var refusing = await GraphDouble.RefusingAsync("""{"error":{"code":190}}""");
        await using var accepting = await GraphDouble.AcceptingAsync();
        using var http = new HttpClient();
        var options = Some.Page with { GraphUrl = refusing.Address };
        var channel = new MessengerChannel(http, options);

        await channel.SendAsync(Some.Chat(Some.Hello), TestContext.Current.CancellationToken);
        Assert.Equal(190, channel.Trouble?.Code);

        options.GraphUrl = accepting.Address;
        await channel.SendAsync(Some.Chat(Some.Hello), TestContext.Current.CancellationToken);
        Assert.Null(channel.Trouble);
    }

    [Fact]
    public async Task A_message_broken_off_is_never_begun_anew()
    {
        await using var graph = await GraphDouble.RefusingAsync("""{"error":{"code":613}}""", after: 2);

        var failed = Assert.IsType<Settlement.Failed>(
            await SendAsync(graph.Address, Some.Chat(Some.Hello, Some.Hello, Some.Hello, Some.Hello)));

        Assert.True(failed.IsPermanent);
        Assert.StartsWith("2 of 4 bubbles arrived", failed.Reason, StringComparison.Ordinal);
        Assert.Equal(3, graph.Asked.Count);
    }

    [Fact]
    public async Task An_answer_that_never_comes_leaves_it_unknown()
    {
        await using var graph = await GraphDouble.SilentAsync();

        Assert.IsType<Settlement.Unknown>(await SendAsync(graph.Address, Some.Chat(Some.Hello), TimeSpan.FromMilliseconds(300)));
        Assert.Single(graph.Asked);
    }

    [Fact]
    public async Task A_connection_cut_after_the_request_leaves_it_unknown()
    {
        await using var graph = await GraphDouble.CuttingAsync();

        Assert.IsType<Settlement.Unknown>(await SendAsync(graph.Address, Some.Chat(Some.Hello)));
    }

    [Theory]
    [InlineData(200, "{}", typeof(Settlement.Unknown))]
    [InlineData(200, "not json", typeof(Settlement.Unknown))]
    [InlineData(502, "<html>", typeof(Settlement.Unknown))]
    [InlineData(429, "", typeof(Settlement.Failed))]
    public async Task An_answer_without_id_or_error_is_taken_for_what_it_proves(int status, string answer, Type outcome)
    {
        await using var graph = await GraphDouble.RefusingAsync(answer, status);

        Assert.IsType(outcome, await SendAsync(graph.Address, Some.Chat(Some.Hello)));
    }

    [Fact]
    public async Task A_Graph_that_is_not_there_is_tried_again_later()
    {
        await using var graph = await GraphDouble.AcceptingAsync();
        var address = graph.Address;
        await graph.DisposeAsync();

        Assert.False(Assert.IsType<Settlement.Failed>(await SendAsync(address, Some.Chat(Some.Hello))).IsPermanent);
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_before_anything_goes()
    {
        await using var graph = await GraphDouble.AcceptingAsync();

        var tooMany = await SendAsync(graph.Address, Some.Chat(Some.Hello, new Bubble.Cards([])));
        var byEmail = await SendAsync(graph.Address, Some.Chat(Some.Hello) with { To = new(Channel.Email, "ana@example.com") });

        Assert.Equal(new Settlement.Failed("bubble 2 has no card", IsPermanent: true), tooMany);
        Assert.Equal(new Settlement.Failed("the address is none of Messenger", IsPermanent: true), byEmail);
        Assert.Empty(graph.Asked);
    }

    [Fact]
    public async Task A_persons_name_is_told_where_Meta_tells_it()
    {
        await using var graph = await GraphDouble.RefusingAsync("""{"first_name":"Ana","last_name":"Pop","locale":"ro_RO","id":"200"}""", 200);
        using var http = new HttpClient();
        var people = new MessengerPeople(http, Some.Page with { GraphUrl = graph.Address });

        var person = await people.LookUpAsync(new("100", "200"), TestContext.Current.CancellationToken);

        Assert.Equal(new("Ana", "Pop", "ro-RO"), person);
        Assert.Equal("GET /v25.0/200", Assert.Single(graph.Asked).Line);
    }

    [Theory]
    [InlineData("{}", 200)]
    [InlineData("oops", 200)]
    [InlineData("""{"error":{"code":2018247}}""", 400)]
    public async Task A_name_Meta_keeps_to_itself_is_absent(string answer, int status)
    {
        await using var graph = await GraphDouble.RefusingAsync(answer, status);
        using var http = new HttpClient();
        var people = new MessengerPeople(http, Some.Page with { GraphUrl = graph.Address });

        Assert.Null(await people.LookUpAsync(new("100", "200"), TestContext.Current.CancellationToken));
    }

    private static async Task<Settlement> SendAsync(Uri graph, Outgoing outgoing, TimeSpan? patience = null)
    {
        using var http = new HttpClient { Timeout = patience ?? TimeSpan.FromSeconds(20) };
        var channel = new MessengerChannel(http, Some.Page with { GraphUrl = graph });
        return await channel.SendAsync(outgoing, TestContext.Current.CancellationToken);
    }
}

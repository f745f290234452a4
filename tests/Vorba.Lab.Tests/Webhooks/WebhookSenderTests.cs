using System.Text;

namespace Vorba.Lab.Tests.Webhooks;

public sealed class WebhookSenderTests
{
    private const string Text = """{"text":"hi","metadata":"send-1"}""";

    [Fact]
    public async Task What_is_said_is_told_signed_and_in_ASCII()
    {
        await using var listener = await Listener.StartAsync();
        await using var lab = await RunningLab.StartAsync(new() { WebhookUrl = listener.Url });
        await lab.ActAsync("type", """{"text":"Bună/ă 👋 <b>"}""");
        await lab.IdleAsync();
        var (body, signature, legacy) = Assert.Single(listener.Raw);
        var text = Encoding.ASCII.GetString(body);
        Assert.Contains(@"Bun\u0103\/\u0103 \ud83d\udc4b <b>", text, StringComparison.Ordinal);
        Assert.Equal(Listener.Sign(body, "lab-app-secret"), signature);
        Assert.StartsWith("sha1=", legacy, StringComparison.Ordinal);
        Assert.Equal(1, listener.Questions);
    }

    [Fact]
    public async Task A_send_is_echoed_with_its_metadata_then_delivered_then_read_when_the_phone_is_opened()
    {
        await using var listener = await Listener.StartAsync();
        await using var lab = await RunningLab.StartAsync(new() { WebhookUrl = listener.Url });
        await lab.SayHelloAsync();
        await lab.ActAsync("lock");
        await lab.SendAsync(Text);
        await lab.IdleAsync();
        Assert.Equal(["message", "echo", "delivery"], listener.Kinds);
        Assert.Equal("send-1", listener.Events[1]["message"]!["metadata"]!.ToString());
        await lab.ActAsync("unlock");
        await lab.IdleAsync();
        Assert.Equal("read", listener.Kinds[^1]);
        Assert.Equal((long)listener.Events[1]["timestamp"]!, (long)listener.Events[^1]["read"]!["watermark"]!);
    }

    [Fact]
    public async Task A_link_into_a_new_thread_rides_in_Get_Started_and_into_an_old_one_comes_at_once()
    {
        await using var listener = await Listener.StartAsync();
        await using var lab = await RunningLab.StartAsync(new() { WebhookUrl = listener.Url });
        await lab.PostAsync("/me/messenger_profile?access_token=LAB-PAGE-TOKEN", """{"get_started":{"payload":"GO"}}""");
        await lab.ActAsync("follow", """{"ref":"spring"}""");
        await lab.IdleAsync();
        Assert.Empty(listener.Events);
        await lab.ActAsync("get-started");
        await lab.ActAsync("follow", """{"ref":"again"}""");
        await lab.IdleAsync();
        Assert.Equal(["postback", "referral"], listener.Kinds);
        Assert.Equal(("GO", "spring"), (listener.Events[0]["postback"]!["payload"]!.ToString(), listener.Events[0]["postback"]!["referral"]!["ref"]!.ToString()));
    }

    [Fact]
    public async Task A_failing_listener_is_tried_again_and_after_an_hour_left_alone()
    {
        await using var listener = await Listener.StartAsync();
        listener.Status = 500;
        await using var lab = await RunningLab.StartAsync(new() { WebhookUrl = listener.Url });
        await lab.SayHelloAsync();
        for (var minute = 0; minute < 90 && (bool)(await lab.GetAsync("/lab/status")).Body["webhookEnded"]! is false; minute++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            lab.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.True((bool)(await lab.GetAsync("/lab/status")).Body["webhookEnded"]!);
        Assert.True(listener.Raw.Count > 5);
        var before = listener.Raw.Count;
        await lab.SayHelloAsync();
        await lab.IdleAsync();
        Assert.Equal(before, listener.Raw.Count);
    }

    [Fact]
    public async Task A_listener_that_cannot_answer_the_question_hears_nothing()
    {
        await using var listener = await Listener.StartAsync();
        listener.Token = "another";
        await using var lab = await RunningLab.StartAsync(new() { WebhookUrl = listener.Url });
        await lab.SayHelloAsync();
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Empty(listener.Raw);
        Assert.True(listener.Questions >= 1);
    }

    [Theory]
    [InlineData("""{"duplicates":true}""", "message,echo,echo,delivery,delivery")]
    [InlineData("""{"dropEchoes":true}""", "message,delivery")]
    [InlineData("""{"reorder":true}""", "message,delivery,echo")]
    public async Task A_knob_changes_what_the_listener_hears(string knob, string heard)
    {
        await using var listener = await Listener.StartAsync();
        await using var lab = await RunningLab.StartAsync(new() { WebhookUrl = listener.Url });
        await lab.SayHelloAsync();
        await lab.ActAsync("lock");
        await lab.IdleAsync();
        await lab.TurnAsync(knob);
        await lab.SendAsync(Text);
        await lab.IdleAsync();
        Assert.Equal(heard, string.Join(',', listener.Kinds));
    }

    [Fact]
    public async Task A_lost_answer_leaves_a_message_that_was_sent_all_the_same()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await lab.TurnAsync("""{"lostAnswers":1}""");
        await Assert.ThrowsAsync<HttpRequestException>(() => lab.SendAsync(Text));
        var (_, found) = await lab.GetAsync($"/{new LabOptions().PageId}/conversations?user_id={RunningLab.Ana}&fields=messages{{id,metadata}}&access_token=LAB-PAGE-TOKEN");
        Assert.Equal("send-1", found["data"]![0]!["messages"]!["data"]![0]!["metadata"]!.ToString());
    }

    [Fact]
    public async Task Each_persons_events_keep_their_order()
    {
        await using var listener = await Listener.StartAsync();
        await using var lab = await RunningLab.StartAsync(new() { WebhookUrl = listener.Url });
        for (var number = 0; number < 30; number++)
        {
            await lab.ActAsync("type", $$"""{"text":"{{number}}"}""");
        }

        await lab.IdleAsync();
        Assert.Equal(Enumerable.Range(0, 30).Select(number => $"{number}"), listener.Events.Select(heard => heard["message"]!["text"]!.ToString()));
        Assert.Equal(30, listener.Events.Select(heard => (long)heard["timestamp"]!).Distinct().Count());
    }
}

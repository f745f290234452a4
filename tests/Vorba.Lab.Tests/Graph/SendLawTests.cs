namespace Vorba.Lab.Tests.Graph;

public sealed class SendLawTests
{
    private const string Text = """{"text":"hi"}""";

    [Fact]
    public async Task A_person_who_never_wrote_cannot_be_written_to()
    {
        await using var lab = await RunningLab.StartAsync();
        await RefusedAsync(lab, 100, 2018001, Text);
    }

    [Fact]
    public async Task A_message_goes_until_24_hours_after_the_last_word_and_not_a_moment_longer()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        lab.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));
        var (status, body) = await lab.SendAsync(Text);
        Assert.Equal(200, status);
        Assert.StartsWith("m_", body["message_id"]!.ToString(), StringComparison.Ordinal);
        lab.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await RefusedAsync(lab, 10, 2018278, Text);
    }

    [Theory]
    [InlineData("react", true)]
    [InlineData("postback", true)]
    [InlineData("follow", true)]
    [InlineData("link", false)]
    [InlineData("read", false)]
    [InlineData("comment", false)]
    public async Task Reactions_postbacks_and_links_with_a_ref_reopen_the_window_and_nothing_less_does(string act, bool opens)
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        var (_, sent) = await lab.SendAsync("""
            {"attachment":{"type":"template","payload":{"template_type":"button","text":"Well?","buttons":[
              {"type":"postback","title":"Yes","payload":"Y"},{"type":"web_url","title":"Shop","url":"https://shop.example"}]}}}
            """);
        lab.Clock.Advance(TimeSpan.FromHours(25));
        var mid = sent["message_id"]!.ToString();
        var (status, _) = act switch
        {
            "react" => await lab.ActAsync("react", $$"""{"mid":"{{mid}}","emoji":"❤️"}"""),
            "postback" => await lab.ActAsync("tap", $$"""{"mid":"{{mid}}","title":"Yes"}"""),
            "link" => await lab.ActAsync("tap", $$"""{"mid":"{{mid}}","index":1}"""),
            "follow" => await lab.ActAsync("follow", """{"ref":"spring"}"""),
            "comment" => await lab.ActAsync("comment", """{"text":"nice"}"""),
            _ => await lab.ActAsync("unlock"),
        };
        Assert.Equal(200, status);
        Assert.Equal(opens ? 200 : 400, (await lab.SendAsync(Text)).Status);
    }

    [Theory]
    [InlineData("POST_PURCHASE_UPDATE")]
    [InlineData("CONFIRMED_EVENT_UPDATE")]
    [InlineData("ACCOUNT_UPDATE")]
    public async Task A_dead_tag_is_refused_even_inside_the_window(string tag)
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await RefusedAsync(lab, 100, null, Text, $$""","messaging_type":"MESSAGE_TAG","tag":"{{tag}}" """);
    }

    [Fact]
    public async Task A_human_may_answer_for_seven_days_after_the_persons_message()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        const string Tagged = ""","messaging_type":"MESSAGE_TAG","tag":"HUMAN_AGENT" """;
        lab.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await lab.SendAsync(Text, Tagged)).Status);
        lab.Clock.Advance(TimeSpan.FromSeconds(1));
        await RefusedAsync(lab, 10, 2018278, Text, Tagged);
    }

    [Fact]
    public async Task The_first_objection_in_the_order_of_the_platform_is_the_answer()
    {
        await using var lab = await RunningLab.StartAsync();
        const string Wrong = """{"text":""}""";
        const string Dead = ""","messaging_type":"MESSAGE_TAG","tag":"ACCOUNT_UPDATE" """;
        await lab.TurnAsync("""{"pageRestricted":true}""");
        await RefusedAsync(lab, 10, 1893063, Wrong, Dead);
        await lab.TurnAsync("""{"pageRestricted":false}""");
        await RefusedAsync(lab, 100, null, Wrong, Dead);
        await RefusedAsync(lab, 100, 2018001, Text, Dead);
        await lab.SayHelloAsync();
        await lab.ActAsync("block");
        await RefusedAsync(lab, 551, 1545041, Text, Dead);
        await lab.ActAsync("unblock");
        lab.Clock.Advance(TimeSpan.FromDays(30));
        await RefusedAsync(lab, 100, null, Text, Dead);
        await RefusedAsync(lab, 10, 2018278, Text);
    }

    [Fact]
    public async Task A_thread_given_to_the_inbox_is_not_ours_until_taken_back()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        const string Recipient = $$"""{"recipient":{"id":"{{RunningLab.Ana}}"},"target_app_id":"263902037430900"}""";
        Assert.Equal(200, (await lab.PostAsync("/me/pass_thread_control?access_token=LAB-PAGE-TOKEN", Recipient)).Status);
        await RefusedAsync(lab, 100, 2018300, Text);
        await lab.PostAsync("/me/take_thread_control?access_token=LAB-PAGE-TOKEN", Recipient);
        Assert.Equal(200, (await lab.SendAsync(Text)).Status);
    }

    [Fact]
    public async Task A_comment_permits_one_private_reply_and_no_second()
    {
        await using var lab = await RunningLab.StartAsync();
        var comment = (await lab.ActAsync("comment", """{"text":"Cât costă?"}""")).Body["commentId"]!.ToString();
        var request = $$$"""{"recipient":{"comment_id":"{{{comment}}}"},"message":{"text":"225 lei"}}""";
        Assert.Equal(200, (await lab.PostAsync("/me/messages?access_token=LAB-PAGE-TOKEN", request)).Status);
        Assert.Equal(400, (await lab.PostAsync("/me/messages?access_token=LAB-PAGE-TOKEN", request)).Status);
    }

    [Fact]
    public async Task More_than_300_sends_within_a_second_are_held_off()
    {
        await using var lab = await RunningLab.StartAsync(new() { SendsPerSecond = 3 });
        await lab.SayHelloAsync();
        for (var sent = 0; sent < 3; sent++)
        {
            Assert.Equal(200, (await lab.SendAsync(Text)).Status);
        }

        await RefusedAsync(lab, 613, 2534040, Text);
        lab.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(200, (await lab.SendAsync(Text)).Status);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("""{"attachment":[]}""")]
    [InlineData("""{"attachment":{"type":"template","payload":[]}}""")]
    [InlineData("""{"attachment":{"type":"template","payload":{"template_type":{}}}}""")]
    [InlineData("""{"attachment":{"type":"image","payload":5}}""")]
    [InlineData("""{"attachment":{"type":"template","payload":{"template_type":"generic","elements":[5]}}}""")]
    [InlineData("""{"template":{"name":[]}}""")]
    [InlineData("""{"text":"x","quick_replies":[[]]}""")]
    public async Task A_message_of_the_wrong_shape_is_an_invalid_parameter_and_nothing_worse(string message)
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await RefusedAsync(lab, 100, null, message);
    }

    [Fact]
    public async Task Extensions_on_a_button_without_an_address_change_nothing()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        const string Odd = """{"attachment":{"type":"template","payload":{"template_type":"button","text":"x","buttons":[{"type":"postback","title":"T","payload":"P","messenger_extensions":true}]}}}""";
        Assert.Equal(200, (await lab.SendAsync(Odd)).Status);
    }

    private static async Task RefusedAsync(RunningLab lab, int code, int? subcode, string message, string more = "")
    {
        var (status, body) = await lab.SendAsync(message, more);
        Assert.Equal(400, status);
        Assert.Equal((code, subcode), ((int)body["error"]!["code"]!, (int?)body["error"]!["error_subcode"]));
        Assert.NotEmpty(body["error"]!["fbtrace_id"]!.ToString());
    }
}

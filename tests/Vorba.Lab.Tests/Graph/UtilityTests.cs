namespace Vorba.Lab.Tests.Graph;

public sealed class UtilityTests
{
    private const string Templates = "/me/message_templates?access_token=LAB-PAGE-TOKEN";

    private const string Shipped = """
        {"name":"order_shipped","language":"en","category":"UTILITY","components":[
          {"type":"BODY","text":"Good news! Your order {{1}} is on its way. Thank you, {{2}}!"},
          {"type":"BUTTONS","buttons":[{"type":"URL","text":"Track order","url":"https://shop.example/o/{{1}}"}]}]}
        """;

    private const string Utility = ""","messaging_type":"UTILITY" """;

    [Fact]
    public async Task An_approved_template_goes_long_after_the_window_closed_and_shows_its_gaps_filled()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        Assert.Equal("APPROVED", (await lab.PostAsync(Templates, Shipped)).Body["status"]!.ToString());
        lab.Clock.Advance(TimeSpan.FromDays(9));
        var (status, _) = await lab.SendAsync(Filled("""{"type":"text","text":"#1001"},{"type":"text","text":"Ana"}"""), Utility);
        Assert.Equal(200, status);
        var shown = (await lab.ThreadAsync())["messages"]![1]!;
        Assert.Equal("Good news! Your order #1001 is on its way. Thank you, Ana!", shown["text"]!.ToString());
        Assert.Equal("https://shop.example/o/1001", shown["buttons"]![0]!["url"]!.ToString());
    }

    [Fact]
    public async Task A_template_with_a_gap_left_open_is_refused()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await lab.PostAsync(Templates, Shipped);
        Assert.Equal(400, (await lab.SendAsync(Filled("""{"type":"text","text":"#1001"}"""), Utility)).Status);
    }

    [Theory]
    [InlineData("Take {{1}} with 20% discount today, dear {{2}}, as long as it lasts!", "TAG_SHOULD_BE_MARKETING")]
    [InlineData("{{1}}, your order is on its way to you now", "LEADING_OR_TRAILING_PARAM")]
    [InlineData("Your order {{1}} and {{3}} is on its way to you", "INCORRECT_PARAMS")]
    [InlineData("Your {{1}} {{2}} {{3}} now", "PARAMS_TO_WORD_RATIO_EXCEED_LIMIT")]
    [InlineData("Your order {{1} is on its way to you", "INCORRECT_PARAMS")]
    public async Task A_badly_worded_template_is_rejected_with_its_reason(string body, string reason)
    {
        await using var lab = await RunningLab.StartAsync();
        var (_, made) = await lab.PostAsync(Templates, """{"name":"bad","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"$"}]}""".Replace("$", body, StringComparison.Ordinal));
        Assert.Equal("REJECTED", made["status"]!.ToString());
        var (_, list) = await lab.GetAsync(Templates + "&name=bad");
        Assert.Equal(reason, list["data"]![0]!["rejected_reason"]!.ToString());
    }

    private static string Filled(string values) =>
        """{"template":{"name":"order_shipped","language":{"code":"en"},"components":[{"type":"body","parameters":[$]},{"type":"buttons","parameters":[{"type":"URL","url":"1001"}]}]}}"""
            .Replace("$", values, StringComparison.Ordinal);
}

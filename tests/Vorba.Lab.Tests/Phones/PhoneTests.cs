namespace Vorba.Lab.Tests.Phones;

public sealed class PhoneTests
{
    private const string Choice = """
        {"text":"Pentru cine?","quick_replies":[{"content_type":"text","title":"Un cadou 🎁","payload":"GIFT"}]}
        """;

    [Fact]
    public async Task A_message_on_a_locked_phone_waits_as_a_notification_until_it_is_opened()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await lab.ActAsync("lock");
        await lab.SendAsync("""{"text":"Coșul tău te așteaptă"}""");
        var locked = await lab.ThreadAsync();
        Assert.Equal("Coșul tău te așteaptă", Assert.Single(locked["notifications"]!.AsArray())!["text"]!.ToString());
        await lab.ActAsync("unlock");
        var open = await lab.ThreadAsync();
        Assert.Empty(open["notifications"]!.AsArray());
        Assert.Equal("read", open["messages"]![1]!["state"]!.ToString());
    }

    [Fact]
    public async Task Quick_replies_vanish_with_the_next_message()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.SayHelloAsync();
        await lab.SendAsync(Choice);
        Assert.Single((await lab.ThreadAsync())["messages"]![1]!["quickReplies"]!.AsArray());
        Assert.Equal(200, (await lab.ActAsync("quick-reply", """{"title":"Un cadou 🎁"}""")).Status);
        Assert.Equal(404, (await lab.ActAsync("quick-reply", """{"title":"Un cadou 🎁"}""")).Status);
        Assert.Empty((await lab.ThreadAsync())["messages"]![1]!["quickReplies"]!.AsArray());
    }

    [Theory]
    [InlineData("/phone/nobody/type", """{"text":"x"}""", 404)]
    [InlineData("/phone/ana/type", "{}", 400)]
    [InlineData("/phone/ana/type", "{oops", 400)]
    [InlineData("/phone/ana/type", "[]", 400)]
    [InlineData("/phone/ana/tap", """{"mid":"m_none"}""", 404)]
    [InlineData("/phone/ana/react", """{"mid":"m_none","emoji":"x"}""", 404)]
    [InlineData("/phone/ana/follow", """{"ref":"no spaces"}""", 400)]
    [InlineData("/phone/ana/get-started", "{}", 409)]
    [InlineData("/phone/ana/menu", """{"title":"x"}""", 404)]
    [InlineData("/lab/knobs", """{"unknown":1}""", 400)]
    [InlineData("/lab/knobs", """{"errorProbability":7}""", 400)]
    public async Task What_cannot_be_done_is_said_in_a_sentence(string path, string body, int status)
    {
        await using var lab = await RunningLab.StartAsync();
        var (answered, said) = await lab.PostAsync(path, body);
        Assert.Equal(status, answered);
        Assert.NotEmpty(said["error"]!.ToString());
    }

    [Fact]
    public async Task The_greeting_speaks_the_shoppers_language_and_name()
    {
        await using var lab = await RunningLab.StartAsync();
        await lab.PostAsync("/me/messenger_profile?access_token=LAB-PAGE-TOKEN", """
            {"get_started":{"payload":"GO"},"greeting":[{"locale":"default","text":"Hi {{user_first_name}}"},{"locale":"ro_RO","text":"Bună, {{user_first_name}}"}]}
            """);
        Assert.Equal("Bună, Ana", (await lab.ThreadAsync())["greeting"]!.ToString());
        Assert.Equal("Hi Emma", (await lab.ThreadAsync("emma"))["greeting"]!.ToString());
    }

    [Fact]
    public async Task A_delayed_message_arrives_when_the_clock_says_so()
    {
        await using var lab = await RunningLab.StartAsync(new() { Knobs = new() { DeliveryDelaySeconds = 30 } });
        await lab.SayHelloAsync();
        await lab.SendAsync("""{"text":"hi"}""");
        Assert.Single((await lab.ThreadAsync())["messages"]!.AsArray());
        lab.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(2, (await lab.ThreadAsync())["messages"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_short_link_asks_who_opens_it_and_remembers()
    {
        await using var lab = await RunningLab.StartAsync();
        var link = $"/m.me/{new LabOptions().PageId}?ref=spring";
        Assert.Contains("Ana Popescu", await lab.Http.GetStringAsync(link, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var chosen = await lab.Http.GetAsync(link + "&shopper=ana", TestContext.Current.CancellationToken);
        Assert.Equal("/phone/ana", chosen.Headers.Location!.ToString());
        using var again = await lab.Http.GetAsync(link, TestContext.Current.CancellationToken);
        Assert.Equal("/phone/ana", again.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/phone/ana")]
    [InlineData("/mailbox")]
    public async Task Pages_run_no_script_but_their_own_files(string path)
    {
        await using var lab = await RunningLab.StartAsync();
        using var page = await lab.Http.GetAsync(path, TestContext.Current.CancellationToken);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
        foreach (var asset in html.Split('"').Where(part => part.StartsWith("/assets/", StringComparison.Ordinal)))
        {
            using var file = await lab.Http.GetAsync(asset, TestContext.Current.CancellationToken);
            Assert.True(file.IsSuccessStatusCode, asset);
        }
    }
}

using System.Net;
using Vorba.Server.Dashboard;
using Vorba.Server.Reports;
using Vorba.Server.Tests.Settings;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Dashboard;

/// <summary>One played story, looked at page by page.</summary>
public sealed class PageTests(PlayedStory played) : IClassFixture<PlayedStory>
{
    [Theory]
    [InlineData("/?lang=en", "Credited revenue")]
    [InlineData("/?lang=ro", "Venit atribuit")]
    [InlineData("/?days=7&lang=en", "449.90")]
    [InlineData("/contacts?lang=en", "Anonymous cart")]
    [InlineData("/contacts?q=ionescu", "Ana Ionescu")]
    [InlineData("/contacts?q=%25&lang=en", "Nobody found")]
    [InlineData("/contacts?after=nonsense", "Radu Pop")]
    [InlineData("/flows?lang=ro", "Coș abandonat")]
    [InlineData("/flows/abandoned-cart?lang=en", "Wait 1 hour after the cart's last change")]
    [InlineData("/flows/abandoned-cart?lang=en&texts=ro", "Finalizează")]
    [InlineData("/flows/welcome?lang=en", "For me")]
    [InlineData("/shops", "https://vorba.example/webhooks/shopify/demo")]
    [InlineData("/inbox?lang=en", "CartUpdated")]
    [InlineData("/settings?lang=en", "Colours")]
    [InlineData("/?theme=dark", "data-theme=\"dark\"")]
    public async Task Every_page_opens_and_shows_what_happened(string page, string shown)
    {
        using var visitor = new Visitor(played.Host);

        Assert.Contains(shown, WebUtility.HtmlDecode(await visitor.ReadAsync(page)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/contacts/nobody")]
    [InlineData("/contacts/0123456789abcdef0123456789abcdef")]
    [InlineData("/flows/no-such-flow")]
    public async Task What_is_not_there_is_said_to_be_missing(string page)
    {
        using var visitor = new Visitor(played.Host);
        using var answer = await visitor.OpenAsync(page);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task No_page_holds_a_script_or_a_secret()
    {
        using var visitor = new Visitor(played.Host);
        foreach (var page in (string[])["/", "/contacts", "/shops", "/inbox", "/settings", "/flows"])
        {
            var text = await visitor.ReadAsync(page);
            Assert.DoesNotMatch("<script(?![^>]*src=)", text);
            Assert.DoesNotContain("secret-of-the-shop", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Anas_page_tells_her_story_in_words()
    {
        using var visitor = new Visitor(played.Host);
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync($"/contacts/{await played.Story.ContactAsync("ana.ionescu@example.com")}?lang=en"));

        Assert.All(
            (string[])["Put something in the cart", "May go: the window is open", "Clicked the link", "Ordered 🎉", "Journey “Abandoned cart” ended: ordered already", "te așteaptă Ceasul Aurora"],
            line => Assert.Contains(line, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Radus_page_tells_why_an_email_stood_in()
    {
        using var visitor = new Visitor(played.Host);
        var page = WebUtility.HtmlDecode(await visitor.ReadAsync($"/contacts/{await played.Story.ContactAsync("radu.pop@example.com")}?lang=en"));

        Assert.Contains("Not sent: no address on this channel", page, StringComparison.Ordinal);
        Assert.Contains("E-mail stands in: no address on this channel", page, StringComparison.Ordinal);
        Assert.Contains("Your Weekender watch is still here 💛", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_counts_what_was_sent_and_credits_the_order_once()
    {
        var report = played.Host.Get<ReportWriter>().Write(DashboardHost.Noon.AddDays(-1), DashboardHost.Noon.AddDays(7));

        Assert.Equal([new Money(449.90m, "RON")], report.Total.Revenue);
        var order = Assert.Single(report.Orders);
        Assert.Equal(("#1001", "abandoned-cart", "reminder", Channel.Messenger), (order.Name, order.Flow, order.Step, order.Channel));
        Assert.Equal(report.Total.Performance.Sent, report.Lines.Sum(line => line.Performance.Sent));
        Assert.Null(report.Lines.Single(line => (line.Flow, line.Channel) == ("abandoned-cart", Channel.Email)).Performance.Read);
        Assert.Contains(report.NotSent, reason => reason is { Reason: "NoAddress", Count: > 0 });
    }
}

/// <summary>The story, played once for all who look.</summary>
public sealed class PlayedStory : IAsyncLifetime
{
    private DashboardHost? host;

    public DashboardHost Host => host ?? throw new InvalidOperationException("not played yet");

    public Story Story => new(Host);

    public async ValueTask InitializeAsync()
    {
        host = await DashboardHost.StartAsync(new DashboardSettings { SignedIn = true }, isDemo: true);
        await Story.PlayAsync();
    }

    public ValueTask DisposeAsync() => host?.DisposeAsync() ?? ValueTask.CompletedTask;
}

using System.Net;
using Vorba.Server.Dashboard;
using Vorba.Server.Settings;
using Vorba.Server.Tests.Dashboard;

namespace Vorba.Server.Tests.Settings;

public sealed class SignInTests
{
    private const string Password = "a calm walk by the river";

    private static readonly DashboardSettings Given = new() { AdminPassword = Password };

    [Theory]
    [InlineData("/")]
    [InlineData("/contacts")]
    [InlineData("/flows/welcome")]
    [InlineData("/shops")]
    [InlineData("/inbox")]
    [InlineData("/settings")]
    public async Task Whoever_is_not_signed_in_is_asked_to_and_comes_back(string page)
    {
        await using var host = await DashboardHost.StartAsync(Given);
        using var visitor = new Visitor(host);
        using var answer = await visitor.OpenAsync(page);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith($"/sign-in?back={Uri.EscapeDataString(page)}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_given_password_opens_and_signing_out_closes_again()
    {
        await using var host = await DashboardHost.StartAsync(Given);
        using var visitor = new Visitor(host);
        using var entered = await visitor.SubmitAsync("/sign-in?back=/contacts", "/sign-in/enter", ("password", Password), ("back", "/contacts"));
        Assert.Equal("/contacts", entered.Headers.Location!.ToString());
        Assert.Contains(entered.Headers.GetValues("Set-Cookie"), cookie =>
            cookie.StartsWith("vorba-member=", StringComparison.Ordinal) && cookie.Contains("httponly", StringComparison.Ordinal) && cookie.Contains("samesite=lax", StringComparison.Ordinal));
        using var inside = await visitor.OpenAsync("/contacts");
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);

        using var left = await visitor.SubmitAsync("/contacts", "/sign-out", ("back", "/"));
        using var outside = await visitor.OpenAsync("/contacts");
        Assert.Equal(HttpStatusCode.Redirect, outside.StatusCode);
    }

    [Fact]
    public async Task A_wrong_password_says_so_and_leads_nowhere_else()
    {
        await using var host = await DashboardHost.StartAsync(Given);
        using var visitor = new Visitor(host);
        using var answer = await visitor.SubmitAsync("/sign-in", "/sign-in/enter", ("password", "open sesame, please"), ("back", "//evil.example"));

        Assert.Equal("/sign-in?back=%2F&wrong=true", answer.Headers.Location!.ToString());
        Assert.Contains("That is not the password.", await visitor.ReadAsync("/sign-in?wrong=true&lang=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_from_another_site_is_refused()
    {
        await using var host = await DashboardHost.StartAsync(Given);
        using var visitor = new Visitor(host);
        using var answer = await visitor.PostAsync("/sign-in/enter", ("password", Password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Who_guesses_is_slowed_down()
    {
        await using var host = await DashboardHost.StartAsync(Given);
        using var visitor = new Visitor(host);
        for (var tries = 0; tries < SignInLimit.TriesAMinute; tries++)
        {
            using var wrong = await visitor.PostAsync("/sign-in/enter", ("password", "guess"));
        }

        using var answer = await visitor.SubmitAsync("/sign-in", "/sign-in/enter", ("password", Password));
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Fact]
    public async Task The_first_visit_asks_for_the_code_and_a_long_password_and_happens_once()
    {
        await using var host = await DashboardHost.StartAsync(new());
        using var visitor = new Visitor(host);
        using var asked = await visitor.OpenAsync("/sign-in");
        Assert.EndsWith("/first-run", asked.Headers.Location!.ToString(), StringComparison.Ordinal);

        Assert.Equal("/first-run?wrong=WrongCode", await BeginAsync(visitor, "AAAAAAAAAA", Password));
        Assert.Equal("/first-run?wrong=TooShort", await BeginAsync(visitor, host.Get<FirstRun>().Code, "short"));
        Assert.Equal("/", await BeginAsync(visitor, host.Get<FirstRun>().Code.ToLowerInvariant(), Password));
        Assert.True(host.Get<MemberStore>().Fits(Password));
        Assert.Equal(FirstRunAnswer.AlreadyDone, host.Get<FirstRun>().Begin(host.Get<FirstRun>().Code, "another long password"));
    }

    [Fact]
    public async Task A_changed_password_ends_every_older_sign_in()
    {
        await using var host = await DashboardHost.StartAsync(Given);
        using var here = new Visitor(host);
        using var elsewhere = new Visitor(host);
        using var first = await here.SubmitAsync("/sign-in", "/sign-in/enter", ("password", Password));
        using var second = await elsewhere.SubmitAsync("/sign-in", "/sign-in/enter", ("password", Password));
        using var changed = await here.SubmitAsync("/settings", "/settings/password", ("old", Password), ("password", "a brisk walk uphill"));
        Assert.Equal("/settings?said=changed", changed.Headers.Location!.ToString());

        using var stays = await here.OpenAsync("/settings");
        using var ended = await elsewhere.OpenAsync("/settings");
        Assert.Equal(HttpStatusCode.OK, stays.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
    }

    private static async Task<string> BeginAsync(Visitor visitor, string code, string password)
    {
        using var answer = await visitor.SubmitAsync("/first-run", "/first-run/begin", ("code", code), ("password", password));
        return answer.Headers.Location!.ToString();
    }
}

using System.Net;
using Vorba.Contacts;
using Vorba.Server.Links;
using Vorba.Server.Tests.Hosting;
using Vorba.Server.Tests.Webhooks;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Links;

public sealed class UnsubscribeTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Opening_the_way_out_of_an_e_mail_asks_and_ends_nothing()
    {
        var exit = await LinkStory.RemindedByEmailAsync(server, "ana.one@example.com", "out-1");
        using var answer = await server.GetAsync(exit.AbsolutePath);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<form method=\"post\">", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.True(Agrees("ana.one@example.com"));
    }

    [Fact]
    public async Task One_click_ends_the_e_mails_and_a_second_changes_nothing()
    {
        var exit = await LinkStory.RemindedByEmailAsync(server, "ana.two@example.com", "out-2");
        for (var times = 0; times < 2; times++)
        {
            using var answer = await PostAsync(exit.AbsolutePath);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.False(Agrees("ana.two@example.com"));
    }

    [Fact]
    public async Task The_page_speaks_the_readers_language()
    {
        var exit = server.Get<LinkTokens>().ForExit(ContactId.New(RunningServer.Noon));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/u/{exit}", UriKind.Relative)) { Headers = { { "Accept-Language", "ro-RO,ro;q=0.9" } } };
        using var answer = await server.SendAsync(request);

        Assert.Contains("Da, opriți", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_way_out_is_none()
    {
        await server.AcceptsAsync(Signed.Shopify("customers/update", """{"id":803,"email":"ana.three@example.com","accepts_marketing":true}"""));
        var contact = server.Rows<string>("select contact from identities where value = 'ana.three@example.com'").Single();
        var token = server.Get<LinkTokens>().ForExit(ContactId.Parse(contact));
        var stranger = server.Get<LinkTokens>().ForExit(ContactId.New(RunningServer.Noon)).Split('.')[1];
        foreach (var wrong in (string[])[contact, $"{contact}.", $"{contact}.{stranger}", $"{token}A", $"{token}.x", $"{contact.ToUpperInvariant()}.{token.Split('.')[1]}", "x.y"])
        {
            using var asked = await server.GetAsync($"/u/{wrong}");
            using var posted = await PostAsync($"/u/{wrong}");
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (asked.StatusCode, posted.StatusCode));
        }

        Assert.True(Agrees("ana.three@example.com"));
    }

    private async Task<HttpResponseMessage> PostAsync(string path)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        return await server.Http.PostAsync(new Uri(path, UriKind.Relative), form, Ct);
    }

    private bool Agrees(string email) =>
        ContactJson.Read(server.Rows<byte[]>("select state from contacts where email = @email", new { email }).Single())
            .Standing.SubscriptionTo(Channel.Email) is { IsStanding: true };
}

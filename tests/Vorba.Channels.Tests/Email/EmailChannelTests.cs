using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Vorba.Channels.Email;
using Vorba.Vocabulary;

namespace Vorba.Channels.Tests.Email;

public sealed class EmailChannelTests
{
    private static readonly EmailForm Form = new("Your watch is waiting 🕰️", "Hello **Ana**, it is still here.");

    [Fact]
    public async Task A_mail_leaves_with_a_name_made_from_the_send_and_a_way_out_in_one_click()
    {
        await using var server = MailServer.Collecting();

        var settlement = await SendAsync(server.Address, Some.Mail(Form));

        using var mail = await TakenAsync(server);
        var name = $"{Some.Send}@vorba.gear.example";
        Assert.Equal([name], Assert.IsType<Settlement.Sent>(settlement).MessageIds);
        Assert.Equal((name, Form.Subject, Some.Noon), (mail.MessageId, mail.Subject, mail.Date));
        Assert.Equal("\"Gear 🎒\" <shop@gear.example>", mail.From.ToString(encode: false));
        Assert.Equal("\"Ana Pop\" <ana@example.com>", mail.To.ToString(encode: false));
        Assert.Equal("<https://shop.example/u/token>", mail.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers[HeaderId.ListUnsubscribePost]);
        Assert.Equal("multipart/alternative", mail.Body?.ContentType.MimeType);
    }

    [Fact]
    public async Task Nothing_an_author_or_a_contact_writes_becomes_a_header()
    {
        await using var server = MailServer.Collecting();

        await SendAsync(server.Address, Some.Mail(Form with { Subject = "Hi\r\nBcc: radu@example.com" }) with
        {
            ToName = "Ana\r\nX-Evil: 1\r\n\r\nbody",
        });

        using var mail = await TakenAsync(server);
        Assert.Empty(mail.Bcc);
        Assert.Null(mail.Headers["X-Evil"]);
        Assert.Equal("Hi  Bcc: radu@example.com", mail.Subject);
        Assert.Equal(["RCPT TO:<ana@example.com>"], server.Heard.Where(line => line.StartsWith("RCPT", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("RCPT", "550 no such user", true)]
    [InlineData("RCPT", "450 mailbox busy", false)]
    [InlineData("MAIL", "553 sender not allowed", true)]
    [InlineData("DATA", "451 try later", false)]
    [InlineData(".", "554 looks like spam", true)]
    [InlineData(".", "452 out of space", false)]
    public async Task A_refusal_is_final_or_passing_by_its_first_digit(string command, string answer, bool isPermanent)
    {
        await using var server = MailServer.Refusing(command, answer);

        var failed = Assert.IsType<Settlement.Failed>(await SendAsync(server.Address, Some.Mail(Form)));

        Assert.Equal(isPermanent, failed.IsPermanent);
        Assert.Contains(answer[..3], failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_lost_before_the_message_is_tried_again()
    {
        await using var server = MailServer.Cutting("RCPT");

        Assert.False(Assert.IsType<Settlement.Failed>(await SendAsync(server.Address, Some.Mail(Form))).IsPermanent);
    }

    [Fact]
    public async Task A_connection_lost_after_the_message_leaves_it_unknown()
    {
        await using var server = MailServer.Cutting(".");

        Assert.IsType<Settlement.Unknown>(await SendAsync(server.Address, Some.Mail(Form)));
        Assert.Single(server.Mails);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again()
    {
        var server = MailServer.Collecting();
        var address = server.Address;
        await server.DisposeAsync();

        Assert.False(Assert.IsType<Settlement.Failed>(await SendAsync(address, Some.Mail(Form))).IsPermanent);
    }

    [Fact]
    public async Task A_name_and_password_in_the_address_are_used()
    {
        await using var server = MailServer.Collecting();
        var address = new Uri($"smtp://shop%40gear:p%3Aw@127.0.0.1:{server.Address.Port}");

        Assert.IsType<Settlement.Sent>(await SendAsync(address, Some.Mail(Form)));
        Assert.Contains(server.Heard, line => line == $"AUTH PLAIN {Convert.ToBase64String("\0shop@gear\0p:w"u8)}");
    }

    [Fact]
    public async Task A_server_that_asks_for_a_password_we_lack_is_a_matter_for_people_and_later()
    {
        await using var server = MailServer.Refusing("MAIL", "530 authentication required");

        Assert.False(Assert.IsType<Settlement.Failed>(await SendAsync(server.Address, Some.Mail(Form))).IsPermanent);
    }

    [Fact]
    public async Task A_password_for_another_machine_never_travels_in_the_clear()
    {
        await using var server = MailServer.Collecting();
        var address = new Uri($"smtp://shop:secret@{System.Net.Dns.GetHostName()}:{server.Address.Port}");

        Assert.IsType<Settlement.Failed>(await SendAsync(address, Some.Mail(Form)));
        Assert.DoesNotContain(server.Heard, line => line.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_password_is_a_matter_for_people_and_later()
    {
        await using var server = MailServer.Refusing("AUTH", "535 wrong");
        var address = new Uri($"smtp://shop:wrong@127.0.0.1:{server.Address.Port}");

        Assert.False(Assert.IsType<Settlement.Failed>(await SendAsync(address, Some.Mail(Form))).IsPermanent);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    [InlineData("a@b.example, c@d.example")]
    [InlineData("a@b.example\r\nRCPT TO:<c@d.example>")]
    public async Task What_is_no_address_is_refused_before_a_server_is_asked(string address)
    {
        var failed = Assert.IsType<Settlement.Failed>(await SendAsync(
            new("smtp://127.0.0.1:1"), Some.Mail(Form) with { To = new(Channel.Email, address) }));

        Assert.Equal(("the address is no e-mail address", true), (failed.Reason, failed.IsPermanent));
    }

    [Fact]
    public async Task A_message_without_a_form_for_email_is_refused() =>
        Assert.True(Assert.IsType<Settlement.Failed>(await SendAsync(
            new("smtp://127.0.0.1:1"), Some.Mail(Form) with { Message = new() })).IsPermanent);

    private static async Task<MimeMessage> TakenAsync(MailServer server)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Assert.Single(server.Mails)));
        return await MimeMessage.LoadAsync(stream, TestContext.Current.CancellationToken);
    }

    private static Task<Settlement> SendAsync(Uri server, Outgoing outgoing) =>
        new EmailChannel(
            new() { SmtpUrl = server, From = "shop@gear.example", FromName = "Gear 🎒" }, new FakeTimeProvider(Some.Noon))
            .SendAsync(outgoing, TestContext.Current.CancellationToken);
}

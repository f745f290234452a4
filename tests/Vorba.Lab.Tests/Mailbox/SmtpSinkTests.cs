using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Vorba.Lab.Tests.Mailbox;

public sealed class SmtpSinkTests
{
    [Fact]
    public async Task A_letter_of_MailKit_arrives_whole_with_its_dots_and_diacritics()
    {
        await using var lab = await RunningLab.StartAsync();
        using var letter = new MimeMessage { Subject = "Coșul tău te așteaptă ⌚" };
        letter.From.Add(new MailboxAddress("Magazin", "shop@example.com"));
        letter.To.Add(new MailboxAddress("Ana", "ana.popescu@example.com"));
        letter.Body = new BodyBuilder { TextBody = "Bună, Ana!\r\n.\r\n..două puncte\r\n", HtmlBody = "<p>Bună, <a href=\"https://shop.example/c\">Ana</a>!</p>" }.ToMessageBody();
        using (var client = new SmtpClient())
        {
            await client.ConnectAsync("127.0.0.1", lab.SmtpPort, SecureSocketOptions.None, Ct);
            await client.AuthenticateAsync("anybody", "anything", Ct);
            await client.SendAsync(letter, Ct);
            await client.DisconnectAsync(quit: true, Ct);
        }

        var (_, mails) = await lab.GetAsync("/mailbox/messages?to=ANA.popescu@example.com");
        var mail = Assert.Single(mails.AsArray())!;
        Assert.Equal("Coșul tău te așteaptă ⌚", mail["subject"]!.ToString());
        Assert.Equal("Bună, Ana!\n.\n..două puncte", mail["text"]!.ToString().ReplaceLineEndings("\n").TrimEnd());
        var page = await lab.Http.GetStringAsync($"/mailbox/{mail["id"]}", Ct);
        Assert.Contains("sandbox=\"allow-popups", page, StringComparison.Ordinal);
        Assert.Contains("<base target=\"_blank\">", await lab.Http.GetStringAsync($"/mailbox/{mail["id"]}/html", Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_of_swaks_arrives_too()
    {
        await using var lab = await RunningLab.StartAsync();
        Assert.True(File.Exists("/usr/bin/swaks"), "swaks is missing: install the Debian package 'swaks' to run this test.");
        using var swaks = Process.Start(new ProcessStartInfo("/usr/bin/swaks")
        {
            ArgumentList =
            {
                "--server", "127.0.0.1", "--port", lab.SmtpPort.ToString(CultureInfo.InvariantCulture), "--from", "shop@example.com",
                "--to", "radu@example.com,ana@example.com", "--header", "Subject: From afar", "--body", ".leading dot", "--pipeline",
            },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var spoken = await swaks.StandardOutput.ReadToEndAsync(Ct);
        await swaks.WaitForExitAsync(Ct);
        Assert.True(swaks.ExitCode == 0, spoken);
        var mail = Assert.Single((await lab.GetAsync("/mailbox/messages?to=radu@example.com")).Body.AsArray())!;
        Assert.Equal("From afar", mail["subject"]!.ToString());
        Assert.StartsWith(".leading dot", mail["text"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_sent_all_at_once_are_answered_one_by_one()
    {
        await using var lab = await RunningLab.StartAsync();
        using var client = new TcpClient("127.0.0.1", lab.SmtpPort);
        await using var stream = client.GetStream();
        await stream.WriteAsync("EHLO me\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\n"u8.ToArray(), Ct);
        await stream.WriteAsync("Subject: x\r\n\r\ny\r\n.\r\nQUIT\r\n"u8.ToArray(), Ct);
        using var reader = new StreamReader(stream);
        var codes = (await reader.ReadToEndAsync(Ct)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Where(line => line[3] == ' ').Select(line => line[..3]);
        Assert.Equal(["220", "250", "250", "250", "354", "250", "221"], codes);
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
}

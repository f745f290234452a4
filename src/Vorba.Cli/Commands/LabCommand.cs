using System.CommandLine;
using System.Globalization;
using Vorba.Cli.Demo;
using Vorba.Lab;
using Vorba.Server.Hosting;

namespace Vorba.Cli.Commands;

/// <summary>vorba lab: the pretend Messenger Platform alone, for anybody's bot and CI.</summary>
public static class LabCommand
{
    public static Command Make()
    {
        var usual = new LabOptions();
        var port = new Option<int>("--port") { Description = "Where the Graph and the phones listen.", DefaultValueFactory = _ => 5090 };
        var mail = new Option<int>("--smtp-port") { Description = "Where the mailbox listens; 0 takes a free port.", DefaultValueFactory = _ => 0 };
        var webhook = new Option<string?>("--webhook") { Description = "Where events go." };
        var verify = new Option<string>("--verify-token") { Description = "What the webhook is verified with.", DefaultValueFactory = _ => usual.VerifyToken };
        var secret = new Option<string>("--app-secret") { Description = "What events are signed with.", DefaultValueFactory = _ => usual.AppSecret };
        var page = new Option<string>("--page-id") { Description = "The page.", DefaultValueFactory = _ => usual.PageId };
        var token = new Option<string>("--page-token") { Description = "The page's token.", DefaultValueFactory = _ => usual.PageToken };

        var command = new Command("lab", "Runs the pretend Messenger Platform alone.") { port, mail, webhook, verify, secret, page, token };
        command.SetAction((parsed, ct) => RunAsync(
            usual with
            {
                Url = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{Ports.NeedFree(parsed.GetValue(port), "--port")}"),
                SmtpPort = parsed.GetValue(mail) is not 0 and var mailPort ? Ports.NeedFree(mailPort, "--smtp-port") : 0,
                WebhookUrl = parsed.GetValue(webhook) is { } address ? NeedAddress(address) : null,
                VerifyToken = parsed.GetValue(verify)!,
                AppSecret = parsed.GetValue(secret)!,
                PageId = parsed.GetValue(page)!,
                PageToken = parsed.GetValue(token)!,
            },
            ct));
        return command;
    }

    private static async Task<int> RunAsync(LabOptions options, CancellationToken ct)
    {
        await using var lab = LabHost.Build(options, TimeProvider.System);
        await lab.StartAsync(ct);
        await Console.Out.WriteLineAsync($"The Lab listens at {options.Url}: page {options.PageId}, token {options.PageToken}. Phones, mailbox and knobs are on its first page.");
        await lab.WaitForShutdownAsync(ct);
        return Doorway.Fine;
    }

    private static string NeedAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? text
            : throw new SettingsException($"--webhook takes an http or https address: '{text}'");
}

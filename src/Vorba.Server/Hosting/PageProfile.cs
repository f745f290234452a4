using Vorba.Channels.Messenger;

namespace Vorba.Server.Hosting;

/// <summary>At start, gives the page a Get Started button and a greeting where it has none. Trouble is told and stops nothing.</summary>
public sealed class PageProfile(MessengerProfile profile, ServerSettings settings, ILogger<PageProfile> log) : BackgroundService
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.Zero, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(2)];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var pause in Pauses)
        {
            await Task.Delay(pause, stoppingToken);
            if (await TryAsync(stoppingToken))
            {
                return;
            }
        }

        log.LogWarning("The page's Get Started button could not be set; set it by hand, or nobody can begin a conversation");
    }

    private async Task<bool> TryAsync(CancellationToken ct)
    {
        try
        {
            return await profile.CompleteAsync(Greetings(), ct);
        }
        catch (Exception trouble) when (!ct.IsCancellationRequested)
        {
            log.LogInformation("The page's profile could not be read or set: {Trouble}", trouble.GetType().Name);
            return false;
        }
    }

    private Dictionary<string, string> Greetings()
    {
        var shop = settings.Shops.Select(shop => shop.DisplayName).FirstOrDefault() ?? "our shop";
        return new()
        {
            ["default"] = $"Hi {{{{user_first_name}}}}! 👋 Questions about {shop}, or an offer waiting for you? Tap Get Started.",
            ["ro_RO"] = $"Bună, {{{{user_first_name}}}}! 👋 Ai o întrebare pentru {shop} sau te așteaptă o ofertă? Apasă Începe.",
        };
    }
}

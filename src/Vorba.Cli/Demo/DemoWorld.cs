using System.Globalization;
using System.Security.Cryptography;
using Vorba.Channels.Email;
using Vorba.Channels.Messenger;
using Vorba.Lab;
using Vorba.Lab.Shop;
using Vorba.Server.Dashboard;
using Vorba.Server.Demo;
using Vorba.Server.Hosting;
using Vorba.Shops;

namespace Vorba.Cli.Demo;

/// <summary>Where the demo listens, keeps its data, and which language it speaks.</summary>
public sealed record DemoPlace(int Port, int LabPort, int MailPort, string DataFolder, string Locale)
{
    /// <summary>How long a message is under way to a phone; long enough, for people, to see it being written.</summary>
    public double SecondsUnderWay { get; init; }
}

/// <summary>
/// The server, the Lab and the demo shop in one process. They share a clock and nothing else: the server knows only a Graph
/// address, a page token, an app secret and a shop's secret, and hears all by HTTP.
/// </summary>
public sealed class DemoWorld : IAsyncDisposable
{
    private const string ShopName = "demo";
    private const string Brand = "Tic & Tei";

    // Where the demo's shop and most of its shoppers live: screens and phones tell the same time.
    private static readonly TimeZoneInfo ShopZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Bucharest");

    private readonly WebApplication server;
    private readonly WebApplication lab;

    private DemoWorld(WebApplication server, WebApplication lab, string serverUrl, string labUrl) =>
        (this.server, this.lab, ServerUrl, LabUrl) = (server, lab, serverUrl, labUrl);

    public string ServerUrl { get; }

    public string LabUrl { get; }

    public IServiceProvider Services => server.Services;

    public static async Task<DemoWorld> StartAsync(DemoPlace place, DemoClock clock, CancellationToken ct)
    {
        var (serverUrl, labUrl) = (Local(place.Port), Local(place.LabPort));
        var secrets = new { App = Secret(), Page = Secret(), Verify = Secret(), Shop = Secret() };
        var labOptions = new LabOptions
        {
            Url = labUrl,
            AppSecret = secrets.App,
            PageToken = secrets.Page,
            VerifyToken = secrets.Verify,
            PageName = Brand,
            WebhookUrl = $"{serverUrl}/webhooks/messenger",
            SmtpPort = place.MailPort,
            Knobs = new() { DeliveryDelaySeconds = place.SecondsUnderWay },
        };
        var settings = SettingsFor(place, labOptions, serverUrl, secrets.Shop);
        var shop = new DemoShopOptions
        {
            Name = ShopName,
            PublicUrl = serverUrl,
            VorbaUrl = serverUrl,
            WebhookUrl = $"{serverUrl}/webhooks/shopify/{ShopName}",
            Secret = secrets.Shop,
            AllowedFrames = [labUrl],
        };

        var world = new DemoWorld(VorbaServer.Build(settings, clock, new ServerParts
        {
            Urls = serverUrl,
            Dashboard = new DashboardSettings { SignedIn = true, DefaultLocale = place.Locale, TimeZone = ShopZone },
            Services = services => services.AddDemoShop(shop).AddSingleton(clock).AddSingleton(new DemoSettings($"{serverUrl}/shop", labUrl)),
            Map = app => app.MapDemoShop(),
        }), LabHost.Build(labOptions, clock), serverUrl, labUrl);

        await world.lab.StartAsync(ct);
        await world.server.StartAsync(ct);
        return world;
    }

    public Task WaitForStopAsync(CancellationToken ct) => server.WaitForShutdownAsync(ct);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await lab.DisposeAsync();
    }

    private static ServerSettings SettingsFor(DemoPlace place, LabOptions lab, string serverUrl, string shopSecret) => new()
    {
        DataFolder = place.DataFolder,
        PublicUrl = new(serverUrl),
        Messenger = new MessengerOptions
        {
            PageId = lab.PageId,
            PageToken = lab.PageToken,
            AppId = lab.AppId,
            AppSecret = lab.AppSecret,
            VerifyToken = lab.VerifyToken,
            GraphUrl = new(lab.Url),
            LinkUrl = new($"{lab.Url}/m.me"),
        },
        Email = new EmailOptions
        {
            SmtpUrl = new(string.Create(CultureInfo.InvariantCulture, $"smtp://127.0.0.1:{place.MailPort}")),
            From = "buna@tic-si-tei.example",
            FromName = Brand,
        },
        Shops =
        [
            new(ShopPlatforms.ByName["shopify"], new(ShopName, "RON", $"{serverUrl}/shop"), shopSecret) { DisplayName = Brand },
        ],
    };

    private static string Local(int port) => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}");

    private static string Secret() => RandomNumberGenerator.GetHexString(40, lowercase: true);
}

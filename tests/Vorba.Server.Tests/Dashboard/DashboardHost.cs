using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Vorba.Channels;
using Vorba.Channels.Email;
using Vorba.Channels.Messenger;
using Vorba.Engine;
using Vorba.Server.Dashboard;
using Vorba.Server.Demo;
using Vorba.Server.Hosting;
using Vorba.Shops;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Dashboard;

/// <summary>The whole server over real Kestrel with a store in a folder of its own, a clock that is moved, and channels that take everything.</summary>
public sealed class DashboardHost : IAsyncDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly string folder;

    private DashboardHost(WebApplication server, DemoClock clock, string folder) => (Server, Clock, this.folder) = (server, clock, folder);

    public WebApplication Server { get; }

    public DemoClock Clock { get; }

    public Uri Url => new(Server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public T Get<T>()
        where T : notnull => Server.Services.GetRequiredService<T>();

    public static async Task<DashboardHost> StartAsync(DashboardSettings settings, int port = 0, bool isDemo = false)
    {
        var own = Directory.CreateTempSubdirectory("vorba-dashboard-").FullName;
        var clock = new DemoClock(Noon, stands: true);
        var server = VorbaServer.Build(SettingsIn(own), clock, new ServerParts
        {
            Urls = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"),
            Dashboard = settings with { TimeZone = TimeZoneInfo.Utc },
            Services = services =>
            {
                services.AddSingleton<IChannel>(new WillingChannel(Channel.Messenger));
                services.AddSingleton<IChannel>(new WillingChannel(Channel.Email));
                if (isDemo)
                {
                    services.AddSingleton(clock).AddSingleton(new DemoSettings("http://localhost:5080/shop", "http://localhost:5090"));
                }
            },
        });
        await server.StartAsync(TestContext.Current.CancellationToken);
        await server.Services.GetRequiredService<ContactEngine>().Ready;
        return new(server, clock, own);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Clock.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static ServerSettings SettingsIn(string folder) => new()
    {
        DataFolder = folder,
        PublicUrl = new("https://vorba.example"),
        Messenger = new MessengerOptions { PageId = "1234567890" },
        Email = new EmailOptions { From = "buna@ceas-cordial.example" },
        Shops = [new(ShopPlatforms.ByName["shopify"], new("demo", "RON", "https://shop.example"), "secret-of-the-shop") { DisplayName = "Ceas & Cordial" }],
    };
}

/// <summary>Takes everything and says so.</summary>
public sealed class WillingChannel(Channel kind) : IChannel
{
    public Channel Kind { get; } = kind;

    public Task<Settlement> SendAsync(Outgoing outgoing, CancellationToken ct) =>
        Task.FromResult<Settlement>(new Settlement.Sent([$"m_{outgoing.Id}"]));
}

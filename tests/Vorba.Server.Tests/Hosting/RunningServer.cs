using Dapper;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Vorba.Channels;
using Vorba.Engine;
using Vorba.Server.Hosting;
using Vorba.Shops;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Hosting;

/// <summary>The whole server on a free port of this machine: its store in a folder of its own, its clock moved by hand, its log kept.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    public const string AppSecret = "vorba_app_secret";
    public const string VerifyToken = "the-word-at-the-door";
    public const string ApiKey = "vorba_test_key";
    public const string Page = "1234567890";

    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("vorba-server-").FullName;
    private readonly Func<ServerSettings, ServerSettings> change;
    private WebApplication? server;

    public RunningServer()
        : this(settings => settings)
    {
    }

    private RunningServer(Func<ServerSettings, ServerSettings> change) => this.change = change;

    public FakeTimeProvider Clock { get; } = new(Noon);

    public CollectingLog Log { get; } = new();

    public CollectingChannel Messenger { get; } = new(Channel.Messenger);

    public CollectingChannel Email { get; } = new(Channel.Email);

    public Uri Url { get; private set; } = new("http://localhost");

    /// <summary>Follows no redirect.</summary>
    public HttpClient Http { get; private set; } = new();

    public string DatabaseFile => Path.Combine(folder, "vorba.db");

    public static async Task<RunningServer> StartAsync(Func<ServerSettings, ServerSettings>? change = null)
    {
        var running = new RunningServer(change ?? (settings => settings));
        await running.InitializeAsync();
        return running;
    }

    public async ValueTask InitializeAsync()
    {
        server = VorbaServer.Build(change(Settings()), Clock, new ServerParts
        {
            Urls = "http://127.0.0.1:0",
            Logging = logging => logging.AddProvider(Log),
            Services = services => services.RemoveAll<IChannel>().AddSingleton<IChannel>(Messenger).AddSingleton<IChannel>(Email),
        });
        await server.StartAsync(TestContext.Current.CancellationToken);
        await Get<ContactEngine>().Ready;
        Url = new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Url };
    }

    public T Get<T>()
        where T : notnull => server!.Services.GetRequiredService<T>();

    /// <summary>What stands in the tables now.</summary>
    public IReadOnlyList<T> Rows<T>(string sql, object? given = null)
    {
        using var connection = Get<Database>().OpenToRead();
        return [.. connection.Query<T>(sql, given)];
    }

    /// <summary>Changes the store from beside the server.</summary>
    public void Change(string sql, object? given = null)
    {
        using var connection = Get<Database>().OpenToWrite();
        connection.Execute(sql, given);
    }

    /// <summary>Moves the clock, and then wakes whoever set out to wait just before it moved.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        await Get<ContactEngine>().AdmitAsync(new() { Source = "clock", Topic = "moved", ExternalId = "moved", Body = Array.Empty<byte>() });
    }

    public async Task UntilAsync(Func<bool> comes)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!comes())
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await server!.DisposeAsync();
        Log.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private ServerSettings Settings() => new()
    {
        DataFolder = folder,
        PublicUrl = new("https://vorba.example"),
        Messenger = new() { PageId = Page, AppSecret = AppSecret, VerifyToken = VerifyToken },
        Shops =
        [
            Shop("shopify", "ceas", "shpss_vorba_test_secret") with { DisplayName = "Ceas & Cordial" },
            Shop("woocommerce", "carti", "vorba_wc_secret"),
            Shop("generic", "flori", "vorba_generic_secret"),
        ],
        AdminPassword = "a calm walk by the river",
        ApiKey = ApiKey,
    };

    private static ConnectedShop Shop(string platform, string name, string secret) =>
        new(ShopPlatforms.ByName[platform], new(name, "RON", $"https://{name}.example"), secret);
}

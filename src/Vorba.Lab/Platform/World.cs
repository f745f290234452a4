using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Vorba.Lab.Platform;

/// <summary>The state of the pretend platform: one Page, its people and what it set up. Everything is read and changed under the gate.</summary>
public sealed class World
{
    private long _made;

    public World(LabOptions options, TimeProvider clock)
    {
        Options = options;
        Clock = clock;
        Knobs = options.Knobs;
        People = options.Shoppers.ToDictionary(shopper => shopper.Psid, shopper => new Person(shopper));
        Calls = new(200 * options.PeopleOfPage, TimeSpan.FromDays(1));
        Sends = new(options.SendsPerSecond, TimeSpan.FromSeconds(1));
    }

    public Lock Gate { get; } = new();

    public LabOptions Options { get; }

    public TimeProvider Clock { get; }

    public Knobs Knobs { get; set; }

    public IReadOnlyDictionary<string, Person> People { get; }

    /// <summary>The Messenger profile: greeting, get_started, ice breakers, menu and the rest, as they were posted.</summary>
    public JsonObject Profile { get; } = [];

    public Dictionary<string, Persona> Personas { get; } = [];

    public Dictionary<string, UtilityTemplate> Templates { get; } = [];

    public Dictionary<string, StoredAttachment> Attachments { get; } = [];

    public Dictionary<string, Comment> Comments { get; } = [];

    /// <summary>Conversions the shop reported back, newest last.</summary>
    public List<JsonObject> Reports { get; } = [];

    public RateMeter Calls { get; }

    public RateMeter Sends { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public Person? Find(string slug) => People.Values.FirstOrDefault(person => person.Shopper.Slug == slug);

    /// <summary>Ids are opaque to the outside; made from a running number, so that the same story gives the same ids.</summary>
    public string NewMessageId() => "m_" + Convert.ToBase64String(Next())[..32].Replace('+', '-').Replace('/', '_');

    public string NewNumber() => (100_000_000_000_000 + (BitConverter.ToUInt32(Next()) * 1000L) + (_made % 1000)).ToString(Invariant);

    private static readonly IFormatProvider Invariant = System.Globalization.CultureInfo.InvariantCulture;

    private byte[] Next() => SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(Invariant, $"{Options.PageId}/{++_made}")));
}

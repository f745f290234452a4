namespace Vorba.Lab;

/// <summary>A person of the pretend world with a phone, known to the Page only by the page-scoped id.</summary>
public sealed record LabShopper(string Slug, string Psid, string FirstName, string LastName)
{
    /// <summary>As Meta writes it: "ro_RO".</summary>
    public string Locale { get; init; } = "en_US";

    /// <summary>IANA name of the zone the phone's clock shows.</summary>
    public string TimeZone { get; init; } = "Europe/Bucharest";

    /// <summary>Decides which platform rules hold for the person: "EU", "UK", "US".</summary>
    public string Region { get; init; } = "EU";

    public string? Email { get; init; }

    public string Name => $"{FirstName} {LastName}";

    /// <summary>Who stands on the stage when nobody else is named.</summary>
    public static readonly IReadOnlyList<LabShopper> Cast =
    [
        new("ana", "6543210987654321", "Ana", "Popescu") { Locale = "ro_RO", Email = "ana.popescu@example.com" },
        new("radu", "6543210987654322", "Radu", "Ionescu") { Locale = "ro_RO", Email = "radu.ionescu@example.com" },
        new("emma", "6543210987654323", "Emma", "Clark")
        {
            TimeZone = "America/New_York", Region = "US", Email = "emma.clark@example.com",
        },
    ];
}

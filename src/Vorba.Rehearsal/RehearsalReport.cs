using System.Text.Json;
using System.Text.Json.Serialization;
using Vorba.Rehearsal.Shoppers;

namespace Vorba.Rehearsal;

/// <summary>How many shoppers live for how many days, and the seed of all chance.</summary>
public sealed record RehearsalPlan(int Shoppers, int Days, ulong Seed)
{
    public Habits Habits { get; init; } = Habits.Usual;
}

/// <summary>What a rehearsal came to: sends by channel, refusals by reason, and what the shoppers ordered.</summary>
public sealed record RehearsalReport(ulong Seed, int Shoppers, int Days)
{
    public required IReadOnlyDictionary<string, int> Sends { get; init; }

    public required IReadOnlyDictionary<string, int> Refused { get; init; }

    public required int Clashes { get; init; }

    public required RevenueRange Revenue { get; init; }

    /// <summary>The same for the same seed and flows, and for no others.</summary>
    public required string Digest { get; init; }
}

/// <summary>All that was ordered, and between what nine of ten such populations would lie.</summary>
public sealed record RevenueRange(decimal Low, decimal Mean, decimal High);

/// <summary>The report as `vorba rehearse --json` prints it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RehearsalReport))]
public sealed partial class RehearsalJson : JsonSerializerContext
{
    public static string Write(RehearsalReport report) => JsonSerializer.Serialize(report, Default.RehearsalReport);
}

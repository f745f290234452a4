using Vorba.Server.Dashboard;

namespace Vorba.Server.Hosting;

/// <summary>What a server is given by whoever starts it: where it listens, how it logs, and what stands on it besides.</summary>
public sealed record ServerParts
{
    public required string Urls { get; init; }

    /// <summary>Absent: nothing is logged.</summary>
    public Action<ILoggingBuilder>? Logging { get; init; }

    /// <summary>Absent: signed in by the admin password.</summary>
    public DashboardSettings? Dashboard { get; init; }

    public Action<IServiceCollection>? Services { get; init; }

    public Action<WebApplication>? Map { get; init; }
}

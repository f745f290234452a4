namespace Vorba.Server.Dashboard;

/// <summary>How the screens open their door and in which language and time they speak where nobody has chosen.</summary>
public sealed record DashboardSettings
{
    /// <summary>For the demo: everybody on this very machine counts as signed in.</summary>
    public bool SignedIn { get; init; }

    /// <summary>From VORBA__Admin__Password. Absent, the first run asks for one.</summary>
    public string? AdminPassword { get; init; }

    public string DefaultLocale { get; init; } = "en";

    /// <summary>The time zone in which moments are shown.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Local;
}

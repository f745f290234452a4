namespace Vorba.Lab;

/// <summary>How the pretend world is set up: who it is to the outside, who lives in it, and how strict it is.</summary>
public sealed record LabOptions
{
    /// <summary>Where the Lab listens; port 0 takes a free one.</summary>
    public string Url { get; init; } = "http://127.0.0.1:5090";

    public string AppId { get; init; } = "1517776481860111";

    public string AppSecret { get; init; } = "lab-app-secret";

    public string PageId { get; init; } = "140984918491243";

    public string PageToken { get; init; } = "LAB-PAGE-TOKEN";

    public string PageName { get; init; } = "Vorba Demo Shop";

    /// <summary>What the webhook must echo the challenge for.</summary>
    public string VerifyToken { get; init; } = "lab-verify-token";

    /// <summary>Where events go; without it they go nowhere until an app subscribes by itself.</summary>
    public string? WebhookUrl { get; init; }

    /// <summary>Port of the mailbox on loopback; 0 takes a free one, told by <c>GET /lab/status</c>.</summary>
    public int SmtpPort { get; init; }

    /// <summary>How browsers reach the Lab, where that differs from <see cref="Url"/>.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Off: only token, shape and recipient are judged, as for trying out looks.</summary>
    public bool Strict { get; init; } = true;

    /// <summary>What App Review granted: HUMAN_AGENT, CUSTOMER_FEEDBACK, UTILITY, one_time_notif_req and the like.</summary>
    public IReadOnlyList<string> Features { get; init; } = ["HUMAN_AGENT", "CUSTOMER_FEEDBACK", "UTILITY"];

    /// <summary>The platform's 300 sends a second for one app and Page.</summary>
    public int SendsPerSecond { get; init; } = 300;

    /// <summary>People the Page may write to; the platform allows 200 calls a day for each.</summary>
    public int PeopleOfPage { get; init; } = 10_000;

    /// <summary>The oldest e-mails beyond this many are forgotten.</summary>
    public int MailKept { get; init; } = 500;

    public Knobs Knobs { get; init; } = new();

    public IReadOnlyList<LabShopper> Shoppers { get; init; } = LabShopper.Cast;

    internal string BrowserUrl => (PublicUrl ?? Url).TrimEnd('/');
}

namespace Vorba.Contacts;

/// <summary>Whether a moment that somebody else's clock states may be believed.</summary>
internal static class Believable
{
    /// <summary>Shops repeat a webhook for up to two days; what claims to be older than that, or not yet to have happened, comes from a wrong clock.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromDays(2);

    public static DateTimeOffset Moment(DateTimeOffset stated, DateTimeOffset now) =>
        stated <= now && stated >= now - LongestDelay ? stated : now;

    /// <summary>For putting events in order, where a clock that runs a little ahead does no harm; one years ahead would outdate all that comes after.</summary>
    public static DateTimeOffset Order(DateTimeOffset stated, DateTimeOffset now) => stated <= now + LongestDelay ? stated : now;
}

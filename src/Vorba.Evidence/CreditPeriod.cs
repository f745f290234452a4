namespace Vorba.Evidence;

/// <summary>How long after a click an order still counts as the send's doing: five days where the shop does not say.</summary>
public readonly record struct CreditPeriod(TimeSpan Length)
{
    public static readonly CreditPeriod Usual = new(TimeSpan.FromDays(5));

    /// <summary>Whether an order at this moment follows a click closely enough. The last moment still counts.</summary>
    public bool Covers(DateTimeOffset click, DateTimeOffset order) => click <= order && order - click <= Length;
}

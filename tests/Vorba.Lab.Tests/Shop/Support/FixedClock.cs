namespace Vorba.Lab.Tests.Shop.Support;

/// <summary>Stands still at noon.</summary>
internal sealed class FixedClock : TimeProvider
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Noon;
}

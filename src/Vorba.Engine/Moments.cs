namespace Vorba.Engine;

/// <summary>Moments as the store keeps them: milliseconds since 1970, UTC.</summary>
public static class Moments
{
    extension(DateTimeOffset at)
    {
        public long Stored => at.ToUnixTimeMilliseconds();

        /// <summary>Never before the moment itself: whoever is looked at by this time finds that it has come.</summary>
        public long StoredNoEarlier => (at + TimeSpan.FromTicks(TimeSpan.TicksPerMillisecond - 1)).ToUnixTimeMilliseconds();
    }

    public static DateTimeOffset From(long stored) => DateTimeOffset.FromUnixTimeMilliseconds(stored);
}

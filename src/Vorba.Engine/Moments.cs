namespace Vorba.Engine;

/// <summary>Moments as the store keeps them: milliseconds since 1970, UTC.</summary>
public static class Moments
{
    extension(DateTimeOffset at)
    {
        public long Stored => at.ToUnixTimeMilliseconds();
    }

    public static DateTimeOffset From(long stored) => DateTimeOffset.FromUnixTimeMilliseconds(stored);
}

using System.Globalization;

namespace Vorba.Lab.Shop.Drawing;

/// <summary>A colour as red, green and blue from 0 to 255.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    private const double Middle = 128;

    /// <summary>Whether light writing reads better on it than dark writing, by the eye's weights of the three lights.</summary>
    public bool IsDark => (0.299 * Red) + (0.587 * Green) + (0.114 * Blue) < Middle;

    /// <summary>From "#rrggbb".</summary>
    public static Colour Parse(string hex)
    {
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>Mixed with white (positive percent) or black (negative percent).</summary>
    public Colour Shaded(int percent)
    {
        var target = percent > 0 ? byte.MaxValue : byte.MinValue;
        var share = Math.Abs(percent) / 100.0;
        return new(Mix(Red), Mix(Green), Mix(Blue));

        byte Mix(byte part) => (byte)Math.Round(part + ((target - part) * share));
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}

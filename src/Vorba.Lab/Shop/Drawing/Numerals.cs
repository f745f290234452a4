namespace Vorba.Lab.Shop.Drawing;

/// <summary>How a dial marks the hours.</summary>
public enum Numerals
{
    Batons,
    Arabic,
    Roman,
}

namespace Vorba.Evidence;

/// <summary>A part of a whole that names its denominator. Of nothing there is no share, which is not the same as none.</summary>
public readonly record struct Share(int Part, int Whole)
{
    public double? Value => Whole == 0 ? null : (double)Part / Whole;
}

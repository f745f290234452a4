namespace Vorba.Lab.Shop.Drawing;

/// <summary>What a picture is drawn from: the template of its kind, where the object lies or stands, and five colours.</summary>
public sealed record Sketch(
    string Kind, string Surface, string Main, string Second, string Accent, string Metal, string Ground)
{
    public Numerals Numerals { get; init; }

    /// <summary>What the dial of a watch shows beside the time; absent where it shows the time alone.</summary>
    public string? Complication { get; init; }

    public Colour Ink => Colour.Parse(Main).IsDark ? Colour.Parse("#f6efdc") : Colour.Parse("#2a211a");

    public Colour this[string part] =>
        part switch
        {
            "main" => Colour.Parse(Main),
            "second" => Colour.Parse(Second),
            "accent" => Colour.Parse(Accent),
            "metal" => Colour.Parse(Metal),
            "ground" => Colour.Parse(Ground),
            "ink" => Ink,
            _ => throw new ArgumentException($"a sketch has no colour '{part}'", nameof(part)),
        };
}

using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Drawing;

/// <summary>
/// Draws a product as SVG: the template of its kind on its ground, where <c>{main-20}</c> stands for the sketch's main
/// colour made a fifth darker. A new kind of object is a new template and no code.
/// </summary>
internal static partial class ProductDrawing
{
    private const string Square = "0 0 600 600";

    /// <summary>1.91 wide to 1 high, as a card in Messenger shows it.</summary>
    private const string Card = "-273 0 1146 600";

    public static string Draw(Product product, bool asCard, Language language)
    {
        var sketch = product.Sketch;
        var scene = Asset.Text("drawings/scene.svg")
            .Replace("{viewBox}", asCard ? Card : Square, StringComparison.Ordinal)
            .Replace("{title}", WebUtility.HtmlEncode(product.Name[language]), StringComparison.Ordinal)
            .Replace("{backdrop}", Asset.Text($"drawings/backdrop.{sketch.Surface}.svg"), StringComparison.Ordinal)
            .Replace("{object}", Asset.Text($"drawings/{sketch.Kind}.svg"), StringComparison.Ordinal)
            .Replace("{dial}", Dial.Draw(sketch), StringComparison.Ordinal);
        return Placeholder().Replace(scene, match => Shade(sketch, match).ToString());
    }

    private static Colour Shade(Sketch sketch, Match match) =>
        sketch[match.Groups["part"].Value].Shaded(
            match.Groups["percent"] is { Success: true, Value: var percent } ? int.Parse(percent, CultureInfo.InvariantCulture) : 0);

    [GeneratedRegex(@"\{(?<part>[a-z]+)(?<percent>[+-]\d+)?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Placeholder();
}

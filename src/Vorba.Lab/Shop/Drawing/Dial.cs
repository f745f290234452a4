using System.Globalization;

namespace Vorba.Lab.Shop.Drawing;

/// <summary>The face of a watch around the point 0,0: minute marks, hours, what else it shows, and hands at nine past ten.</summary>
internal static class Dial
{
    private static readonly string[] Romans =
        ["XII", "I", "II", "III", "IIII", "V", "VI", "VII", "VIII", "IX", "X", "XI"];

    private const string Name =
        """<text y="-44" text-anchor="middle" font-family="Georgia,serif" font-size="11" letter-spacing="2" fill="{ink}">TIC &amp; TEI</text>""";

    public static string Draw(Sketch sketch)
    {
        var isSquare = sketch.Kind == "squarewatch";
        var minutes = Enumerable.Range(0, 60).Select(minute => MinuteMark(minute, isSquare));
        var hours = Enumerable.Range(0, 12).Where(hour => !IsCovered(hour, sketch)).Select(hour => HourMark(hour, sketch, isSquare));
        var complication = sketch.Complication is { } kind ? Asset.Text($"drawings/complication.{kind}.svg") : "";
        return string.Concat([.. minutes, .. hours, Name, complication, Asset.Text("drawings/hands.svg")]);
    }

    private static bool IsCovered(int hour, Sketch sketch) =>
        sketch.Numerals != Numerals.Batons
        && (hour, sketch.Complication) is (6, "seconds") or (3, "date");

    private static string MinuteMark(int minute, bool isSquare)
    {
        var isHour = minute % 5 == 0;
        return Stroke(Line(minute * 6, 122, isHour ? 112 : 117, isSquare), "{ink}", isHour ? "2.6" : "1.1");
    }

    private static string HourMark(int hour, Sketch sketch, bool isSquare) =>
        sketch.Numerals switch
        {
            Numerals.Batons => Baton(Line(hour * 30, 108, hour % 3 == 0 ? 80 : 86, isSquare)),
            Numerals.Roman => Numeral(Romans[hour], hour, turn: (hour * 30) + (hour is > 3 and < 9 ? 180 : 0), size: 23),
            _ => Numeral((hour == 0 ? 12 : hour).ToString(CultureInfo.InvariantCulture), hour, turn: 0, size: 27),
        };

    private static string Baton(string line) => Stroke(line, "{metal-25}", "7") + Stroke(line, "{metal+55}", "4");

    private static string Numeral(string words, int hour, int turn, int size)
    {
        var (x, y) = Point(hour * 30, 93, isSquare: false);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""<text transform="translate({{x:0.0}} {{y:0.0}}) rotate({{turn}})" y="{{size / 3}}" text-anchor="middle" font-family="Georgia,serif" font-size="{{size}}" fill="{ink}">{{words}}</text>""");
    }

    private static string Stroke(string line, string colour, string width) =>
        $"""<path d="{line}" stroke="{colour}" stroke-width="{width}"/>""";

    private static string Line(int degrees, double from, double to, bool isSquare)
    {
        var (startX, startY) = Point(degrees, from, isSquare);
        var (endX, endY) = Point(degrees, to, isSquare);
        return string.Create(CultureInfo.InvariantCulture, $"M{startX:0.0} {startY:0.0}L{endX:0.0} {endY:0.0}");
    }

    /// <summary>The point at an angle from twelve o'clock. On a square dial the circle is pushed out towards the corners.</summary>
    private static (double X, double Y) Point(int degrees, double radius, bool isSquare)
    {
        var (x, y) = Math.SinCos(degrees * Math.PI / 180);
        var reach = isSquare ? radius * 0.88 * Math.Min(1 / Math.Max(Math.Abs(x), Math.Abs(y)), 1.24) : radius;
        return (x * reach, -y * reach);
    }
}

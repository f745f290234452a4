using static Vorba.Lab.Graph.Shapes.Shapes;

namespace Vorba.Lab.Graph.Shapes;

/// <summary>The limits of utility templates: as written for approval, and as filled in for a person.</summary>
public static class UtilityShapes
{
    private static readonly Shape Buttons = Many(
        Kind("type", new Dictionary<string, Shape>
        {
            ["URL"] = Object(Must("text", Text(20)), Must("url", Text(2000))),
            ["POSTBACK"] = Object(Must("text", Text(20)), Must("payload", Text(1000))),
        }),
        1,
        3);

    private static readonly Shape Component = Kind("type", new Dictionary<string, Shape>
    {
        ["HEADER"] = Kind("format", new Dictionary<string, Shape>
        {
            ["TEXT"] = Object(Must("text", Text(60))),
            ["IMAGE"] = Object(),
        }),
        ["BODY"] = Object(Must("text", Text(1024))),
        ["FOOTER"] = Object(Must("text", Text(60))),
        ["BUTTONS"] = Object(Must("buttons", Buttons)),
    });

    public static readonly Shape Written = Object(
        Must("name", Text(512).And((node, path) => String(node)!.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '_')
            ? null
            : $"{path} may hold lower-case letters, digits and underscores only")),
        Must("language", Text(10)),
        Must("category", Choice("UTILITY")),
        May("parameter_format", Choice("NAMED", "POSITIONAL")),
        Must("components", Many(Component, 1, 4)));

    private static readonly Shape Value = Object(Must("type", Text(20)), May("text", Text(1000)), May("parameter_name", Text(100)));

    public static readonly Shape Filled = Object(
        Must("name", Text(512)),
        Must("language", Object(Must("code", Text(10)))),
        May("components", Many(Object(Must("type", Choice("header", "body", "buttons")), May("parameters", Many(Value, 0, 30))), 0, 4)));
}

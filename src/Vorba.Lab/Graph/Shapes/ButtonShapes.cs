using static Vorba.Lab.Graph.Shapes.Shapes;

namespace Vorba.Lab.Graph.Shapes;

/// <summary>The limits of buttons.</summary>
public static class ButtonShapes
{
    public const int LongestTitle = 20;

    public const int LongestPayload = 1000;

    public const int MostButtons = 3;

    private static readonly Member[] Page =
    [
        Must("url", Url),
        May("webview_height_ratio", Choice("compact", "tall", "full")),
        May("messenger_extensions", Flag),
        May("fallback_url", Url),
        May("webview_share_button", Choice("hide")),
    ];

    private static readonly Dictionary<string, Shape> Kinds = new()
    {
        ["web_url"] = Object([Must("title", Text(LongestTitle)), .. Page]),
        ["postback"] = Object(Must("title", Text(LongestTitle)), Must("payload", Text(LongestPayload))),
        ["phone_number"] = Object(Must("title", Text(LongestTitle)), Must("payload", Text(30))),
        ["account_link"] = Object(Must("url", SecureUrl)),
        ["account_unlink"] = Object(),
        ["game_play"] = Object(Must("title", Text(LongestTitle))),
    };

    public static readonly Shape Buttons = Many(Kind("type", Kinds), 1, MostButtons);

    /// <summary>What a grid of pictures allows.</summary>
    public static readonly Shape PlainButtons =
        Many(Kind("type", new Dictionary<string, Shape> { ["web_url"] = Kinds["web_url"], ["postback"] = Kinds["postback"] }), 1, MostButtons);

    /// <summary>The tap on a card: a link button without a title.</summary>
    public static readonly Shape DefaultAction = Kind("type", new Dictionary<string, Shape> { ["web_url"] = Object(Page) })
        .And((node, path) => node!["title"] is null ? null : $"{path} must not have a title");

    public static readonly Shape MenuItems = Many(
        Kind("type", new Dictionary<string, Shape>
        {
            ["web_url"] = Object([Must("title", Text(30)), .. Page]),
            ["postback"] = Object(Must("title", Text(30)), Must("payload", Text(LongestPayload))),
        }),
        1,
        20);
}

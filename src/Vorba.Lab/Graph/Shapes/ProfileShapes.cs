using System.Text.Json.Nodes;
using static Vorba.Lab.Graph.Shapes.Shapes;

namespace Vorba.Lab.Graph.Shapes;

/// <summary>The limits of the Messenger profile, one row a property.</summary>
public static class ProfileShapes
{
    public const int LongestGreeting = 160;

    private static readonly Shape Locale = Text(20);

    private static readonly Shape Question = Object(Must("question", Text(80)), Must("payload", Text(1000)));

    private static readonly Shape IceBreakers = (node, path) =>
        node is JsonArray list && list.OfType<JsonObject>().Any(entry => entry.ContainsKey("call_to_actions"))
            ? PerLocale(Must("call_to_actions", Many(Question, 1, 4)))(node, path)
            : Many(Question, 1, 4)(node, path);

    public static readonly IReadOnlyDictionary<string, Shape> Properties = new Dictionary<string, Shape>
    {
        ["get_started"] = Object(Must("payload", Text(1000))),
        ["greeting"] = PerLocale(Must("text", Text(LongestGreeting))),
        ["ice_breakers"] = IceBreakers,
        ["persistent_menu"] = PerLocale(May("composer_input_disabled", Flag), May("call_to_actions", ButtonShapes.MenuItems)),
        ["commands"] = PerLocale(Must("commands", Many(Object(Must("name", Text(32)), Must("description", Text(64))), 1, 100))),
        ["whitelisted_domains"] = Many(SecureUrl.And((node, path) =>
            new Uri(String(node)!) is { HostNameType: UriHostNameType.Dns, Host: not "localhost" } ? null : $"{path} must be a domain name"), 0, 50),
        ["account_linking_url"] = SecureUrl,
    };

    public static string? Check(JsonObject fields) =>
        Properties.Where(property => fields[property.Key] is not null)
            .Select(property => property.Value(fields[property.Key], property.Key))
            .FirstOrDefault(complaint => complaint is not null);

    private static Shape PerLocale(params Member[] members) =>
        Many(Object([Must("locale", Locale), .. members]), 1, 60)
            .And((node, path) => node!.AsArray().Any(entry => String(entry!["locale"]) == "default") ? null : $"{path} needs an entry for the locale \"default\"");
}

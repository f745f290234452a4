using System.Text.RegularExpressions;

namespace Vorba.Lab.Graph;

/// <summary>The version in front of a path: "/v25.0/me/messages". The Lab speaks all of them alike.</summary>
public static partial class GraphVersion
{
    public static string Strip(string path) => Prefix().Replace(path, "/");

    public static bool IsIn(string path) => Prefix().IsMatch(path);

    [GeneratedRegex(@"^/?v\d{1,2}\.\d(/|$)")]
    private static partial Regex Prefix();
}

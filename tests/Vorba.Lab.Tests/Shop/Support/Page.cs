using System.Net;
using System.Text.RegularExpressions;

namespace Vorba.Lab.Tests.Shop.Support;

/// <summary>A page as the visitor sees it after all redirects.</summary>
internal sealed partial record Page(HttpStatusCode Status, Uri Address, string Html, HttpResponseMessage Answer)
{
    /// <summary>The words without the escapes of HTML.</summary>
    public string Text => WebUtility.HtmlDecode(Html);

    public string Token => TokenField().Match(Html).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}

using System.Globalization;
using Vorba.Contacts;
using Vorba.Server.Hosting;
using Vorba.Vocabulary;

namespace Vorba.Server.Links;

/// <summary>
/// Makes the tokens of tracked links and of the way out of e-mails. The same link of the same send has the same token, so
/// that composing it again changes nothing; nobody can guess one.
/// </summary>
public sealed class LinkTokens(SecretKey key)
{
    private const string LinkPurpose = "link";
    private const string ExitPurpose = "unsubscribe";

    public string ForLink(Send send, int index) =>
        key.Sign(LinkPurpose, string.Create(CultureInfo.InvariantCulture, $"{send.Id}/{index}"));

    public string ForExit(ContactId contact) => $"{contact}.{key.Sign(ExitPurpose, contact.ToString())}";

    /// <returns>Null where the token is not one that we made.</returns>
    public ContactId? ReadExit(string token) =>
        token.Split('.') is [{ Length: 32 } contact, var signature] && key.IsSigned(ExitPurpose, contact, signature) ? ContactId.Parse(contact) : null;
}

using System.Buffers.Text;
using System.Text;
using Vorba.Server.Hosting;

namespace Vorba.Server.OptIn;

/// <summary>
/// Names a cart in a link into Messenger, signed, so that nobody can join a conversation to somebody else's cart. Made of
/// the letters Meta allows in a reference: letters, digits, '-', '_' and '='.
/// </summary>
public sealed class CartReference(SecretKey key)
{
    private const string Purpose = "cart";

    public string Make(string shop, string cart)
    {
        var text = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{shop}\n{cart}"));
        return $"c={text}={key.Sign(Purpose, text)}";
    }

    /// <returns>Null where the reference is not one that we signed.</returns>
    public (string Shop, string Cart)? Read(string reference) =>
        reference.Split('=') is ["c", var text, var signature] && key.IsSigned(Purpose, text, signature)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n') is [var shop, var cart]
            ? (shop, cart)
            : null;
}

using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Vorba.Server.Hosting;

namespace Vorba.Server.Settings;

/// <summary>Seals the keys of the key ring with the installation's own key, so that the store alone opens nothing.</summary>
public sealed class KeySeal(SecretKey secret) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(
            new XElement("sealed", Convert.ToBase64String(secret.Seal(plaintextElement.ToString(SaveOptions.DisableFormatting)))),
            typeof(KeyUnsealing));
}

/// <summary>Opens what <see cref="KeySeal"/> sealed; made by the framework with the services at hand.</summary>
public sealed class KeyUnsealing(IServiceProvider services) : IXmlDecryptor
{
    /// <exception cref="CryptographicException">The key beside the store is not the one it was sealed with.</exception>
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<SecretKey>().Open(Convert.FromBase64String(encryptedElement.Value)));
}

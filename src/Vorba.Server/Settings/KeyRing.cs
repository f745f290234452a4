using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Vorba.Server.Settings;

/// <summary>Keeps the keys that seal cookies among the settings; lost with a restart, everybody would be signed out.</summary>
public sealed class KeyRing(SettingStore settings) : IXmlRepository
{
    private const string Prefix = "key.";

    public IReadOnlyCollection<XElement> GetAllElements() => [.. settings.FindAll(Prefix).Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        settings.Keep(Prefix + friendlyName, element.ToString(SaveOptions.DisableFormatting));
}

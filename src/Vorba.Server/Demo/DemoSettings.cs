namespace Vorba.Server.Demo;

/// <summary>Where the demo's other screens are, for the links of the demo bar.</summary>
public sealed record DemoSettings(string ShopUrl, string LabUrl);

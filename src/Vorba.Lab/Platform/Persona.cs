namespace Vorba.Lab.Platform;

/// <summary>A name and picture under which the Page may speak.</summary>
public sealed record Persona(string Id, string Name, string ProfilePictureUrl);

namespace Vorba.Server.Settings;

/// <summary>Somebody of the shop who signs in. There is one: the admin.</summary>
public sealed record Member(string Name)
{
    public static readonly Member Admin = new("admin");
}

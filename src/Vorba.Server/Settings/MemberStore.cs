using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Vorba.Server.Dashboard;

namespace Vorba.Server.Settings;

/// <summary>
/// The admin's password, kept as a hash among the settings. One given by the surroundings wins over what was kept before.
/// </summary>
public sealed class MemberStore(SettingStore settings, DashboardSettings dashboard)
{
    public const int ShortestPassword = 12;

    private const string PasswordName = "member.admin.password";

    private readonly PasswordHasher<Member> hasher = new();
    private readonly Lock adopting = new();
    private bool adopted;

    public bool HasPassword => Hash() is not null;

    /// <summary>Changes with the password, so that a sign-in made with an older one ends.</summary>
    public string? Stamp => Hash() is { } hash ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(hash)))[..16] : null;

    public bool Fits(string password) => Fits(Hash(), password);

    /// <returns>False where somebody else was first.</returns>
    public bool SetFirst(string password) => settings.KeepFirst(PasswordName, hasher.HashPassword(Member.Admin, password));

    public void Change(string password) => settings.Keep(PasswordName, hasher.HashPassword(Member.Admin, password));

    private string? Hash()
    {
        AdoptGiven();
        return settings.Find(PasswordName);
    }

    private void AdoptGiven()
    {
        lock (adopting)
        {
            if (!adopted && dashboard.AdminPassword is { Length: > 0 } given && !Fits(settings.Find(PasswordName), given))
            {
                Change(given);
            }

            adopted = true;
        }
    }

    private bool Fits(string? hash, string password) =>
        hash is not null && hasher.VerifyHashedPassword(Member.Admin, hash, password) is not PasswordVerificationResult.Failed;
}

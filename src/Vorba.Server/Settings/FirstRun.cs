using System.Security.Cryptography;
using System.Text;

namespace Vorba.Server.Settings;

/// <summary>
/// The very first visit: whoever can read the one-time code that the server printed at its start may choose the password.
/// </summary>
public sealed class FirstRun(MemberStore members)
{
    private const int CodeLength = 10;
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>Without letters and digits that are read for one another.</summary>
    public string Code { get; } = RandomNumberGenerator.GetString(Alphabet, CodeLength);

    public bool IsNeeded => !members.HasPassword;

    public FirstRunAnswer Begin(string code, string password)
    {
        if (!IsNeeded)
        {
            return FirstRunAnswer.AlreadyDone;
        }

        if (!IsCode(code))
        {
            return FirstRunAnswer.WrongCode;
        }

        return password.Length < MemberStore.ShortestPassword ? FirstRunAnswer.TooShort
            : members.SetFirst(password) ? FirstRunAnswer.Done
            : FirstRunAnswer.AlreadyDone;
    }

    private bool IsCode(string code) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant()), Encoding.UTF8.GetBytes(Code));
}

/// <summary>What came of a first visit.</summary>
public enum FirstRunAnswer
{
    Done,
    WrongCode,
    TooShort,
    AlreadyDone,
}

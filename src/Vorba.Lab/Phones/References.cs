namespace Vorba.Lab.Phones;

/// <summary>What may stand in the ref of an m.me link.</summary>
public static class References
{
    public const int Longest = 2083;

    public const string Rule = "a ref holds letters, digits, '-', '_', '=' and at most 2083 of them";

    public static bool IsValid(string? reference) =>
        reference is { Length: > 0 and <= Longest } && reference.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '=');
}

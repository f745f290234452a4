namespace Vorba.Writing.Rules;

/// <summary>Keeps the capital of the words that a fix replaces.</summary>
internal static class Spelling
{
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Like(string replaced, string text) => replaced.Length > 0 && char.IsUpper(replaced[0]) ? Capitalised(text) : text;
}

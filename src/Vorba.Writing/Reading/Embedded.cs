namespace Vorba.Writing.Reading;

/// <summary>The data files that are part of this library.</summary>
internal static class Embedded
{
    private static readonly System.Reflection.Assembly Here = typeof(Embedded).Assembly;

    public static IEnumerable<string> Names(string prefix) =>
        Here.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal));

    public static string Text(string name)
    {
        using var reader = new StreamReader(Here.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not part of the library"));
        return reader.ReadToEnd();
    }
}

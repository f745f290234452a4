namespace Vorba.House.Tests;

/// <summary>A rule of the house fails with the full list of what breaks it, each ready to be mended.</summary>
internal static class Promise
{
    public static void Holds(IEnumerable<string> offenders, string rule)
    {
        var found = offenders.Distinct().ToList();
        Assert.True(found.Count == 0, $"{rule}\n{string.Join('\n', found)}");
    }
}

using System.Text;

namespace Vorba.Lab.Shop;

/// <summary>Reads what the shop carries inside its assembly, so that it needs no files beside it.</summary>
internal static class Asset
{
    public static string Text(string path)
    {
        using var reader = new StreamReader(Open(path), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static Stream Open(string path) =>
        typeof(Asset).Assembly.GetManifestResourceStream($"Vorba.Lab.Shop.Assets.{path.Replace('/', '.')}")
            ?? throw new FileNotFoundException($"the assembly carries no asset '{path}'");
}

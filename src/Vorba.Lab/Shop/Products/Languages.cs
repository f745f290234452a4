namespace Vorba.Lab.Shop.Products;

/// <summary>Finds a language by its tag, and the tag of a language.</summary>
public static class Languages
{
    extension(Language language)
    {
        /// <summary>BCP 47: "en" or "ro".</summary>
        public string Tag => language == Language.Romanian ? "ro" : "en";
    }

    /// <summary>The language a tag like "ro-RO" begins with; null where the shop does not speak it.</summary>
    public static Language? Find(string? tag) =>
        tag switch
        {
            null => null,
            _ when tag.StartsWith("ro", StringComparison.OrdinalIgnoreCase) => Language.Romanian,
            _ when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.English,
            _ => null,
        };
}

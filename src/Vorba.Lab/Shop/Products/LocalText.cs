namespace Vorba.Lab.Shop.Products;

/// <summary>The same words in each language of the shop.</summary>
public sealed record LocalText(string En, string Ro)
{
    public string this[Language language] => language == Language.Romanian ? Ro : En;
}

namespace Vorba.Lab.Shop.Products;

/// <summary>A language the shop speaks.</summary>
public enum Language
{
    English,
    Romanian,
}

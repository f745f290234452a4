using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vorba.Lab.Shop.Products;

/// <summary>All that the shop sells, in the order of its shelves.</summary>
public sealed record Catalogue(IReadOnlyList<Category> Categories, IReadOnlyList<Product> Products)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static Catalogue Load()
    {
        using var stream = Asset.Open("catalogue.json");
        return JsonSerializer.Deserialize<Catalogue>(stream, Json)
            ?? throw new InvalidDataException("the catalogue is empty");
    }

    public Product? Find(string? handle) => Products.FirstOrDefault(product => product.Handle == handle);

    public IEnumerable<Product> In(Category category) => Products.Where(product => product.Category == category.Handle);

    /// <summary>Other pieces of the same shelf.</summary>
    public IEnumerable<Product> Beside(Product product) =>
        Products.Where(other => other.Category == product.Category && other != product);
}

using System.Text.Json.Nodes;
using Vorba.Lab.Shop.Products;
using static Vorba.Lab.Shop.Webhooks.ShopifyJson;

namespace Vorba.Lab.Shop.Webhooks;

/// <summary>products/create: the only one that tells what a product looks like.</summary>
internal static class ProductPayload
{
    public static JsonObject Of(Product product, DemoShopOptions options, DateTimeOffset now) =>
        new()
        {
            ["admin_graphql_api_id"] = GraphId("Product", product.Id),
            ["body_html"] = product.Description.En,
            ["created_at"] = Moment(now),
            ["handle"] = product.Handle,
            ["id"] = product.Id,
            ["product_type"] = product.Category,
            ["published_at"] = Moment(now),
            ["template_suffix"] = null,
            ["title"] = product.Name.En,
            ["updated_at"] = Moment(now),
            ["vendor"] = Vendor,
            ["status"] = "active",
            ["published_scope"] = "web",
            ["tags"] = product.Category,
            ["variants"] = new JsonArray(Variant(product, now)),
            ["options"] = new JsonArray(),
            ["images"] = new JsonArray(Image(product, options, now)),
            ["image"] = Image(product, options, now),
            ["media"] = new JsonArray(),
            ["variant_gids"] = new JsonArray(
                new JsonObject { ["admin_graphql_api_id"] = GraphId("ProductVariant", product.VariantId), ["updated_at"] = Moment(now) }),
            ["has_variants_that_requires_components"] = false,
            ["category"] = null,
        };

    private static JsonObject Variant(Product product, DateTimeOffset now) =>
        new()
        {
            ["admin_graphql_api_id"] = GraphId("ProductVariant", product.VariantId),
            ["barcode"] = null,
            ["compare_at_price"] = null,
            ["created_at"] = Moment(now),
            ["id"] = product.VariantId,
            ["inventory_policy"] = "continue",
            ["position"] = 1,
            ["price"] = Amount(product.Cost),
            ["product_id"] = product.Id,
            ["sku"] = product.Sku,
            ["taxable"] = true,
            ["title"] = "Default Title",
            ["updated_at"] = Moment(now),
            ["option1"] = "Default Title",
            ["option2"] = null,
            ["option3"] = null,
            ["image_id"] = null,
            ["inventory_item_id"] = null,
            ["inventory_quantity"] = 12,
            ["old_inventory_quantity"] = 12,
        };

    private static JsonObject Image(Product product, DemoShopOptions options, DateTimeOffset now) =>
        new()
        {
            ["admin_graphql_api_id"] = GraphId("ProductImage", product.Id),
            ["alt"] = product.Name.En,
            ["created_at"] = Moment(now),
            ["height"] = 600,
            ["id"] = product.Id,
            ["position"] = 1,
            ["product_id"] = product.Id,
            ["src"] = $"{options.PublicUrl}{product.PicturePath}?shape=card",
            ["updated_at"] = Moment(now),
            ["variant_ids"] = new JsonArray(),
            ["width"] = 1146,
        };
}

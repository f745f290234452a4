using System.Text.Json.Nodes;

namespace Vorba.Lab.Graph.Edges;

/// <summary>The platform's ready templates, worded and approved beforehand.</summary>
public static class TemplateLibrary
{
    public sealed record Entry(string Name, string Language, string Usecase, string Body, IReadOnlyList<string> Parameters)
    {
        public JsonObject Json => new()
        {
            ["name"] = Name,
            ["language"] = Language,
            ["category"] = "UTILITY",
            ["topic"] = "ORDER_MANAGEMENT",
            ["usecase"] = Usecase,
            ["industry"] = new JsonArray("E_COMMERCE"),
            ["body"] = Body,
            ["body_params"] = new JsonArray([.. Parameters.Select(one => JsonValue.Create(one))]),
            ["body_param_types"] = new JsonArray([.. Parameters.Select(_ => JsonValue.Create("TEXT"))]),
            ["id"] = $"lib_{Name}_{Language}",
        };
    }

    public static readonly IReadOnlyList<Entry> Entries =
    [
        new("order_confirmed_1", "en", "ORDER_CONFIRMATION", "Thank you, {{1}}! Your order {{2}} is confirmed. We will write when it ships.", ["Ana", "#1001"]),
        new("order_shipped_1", "en", "SHIPMENT_CONFIRMATION", "Good news, {{1}}! Your order {{2}} is on its way to you. Thank you!", ["Ana", "#1001"]),
        new("order_delivered_1", "en", "DELIVERY_CONFIRMATION", "Hello {{1}}, your order {{2}} has been delivered. We hope you enjoy it.", ["Ana", "#1001"]),
        new("payment_declined_1", "en", "PAYMENT_ISSUE", "Hello {{1}}, the payment for your order {{2}} did not go through. Please check your card.", ["Ana", "#1001"]),
        new("order_confirmed_1", "ro", "ORDER_CONFIRMATION", "Mulțumim, {{1}}! Comanda ta {{2}} este confirmată. Îți scriem când pleacă.", ["Ana", "#1001"]),
        new("order_shipped_1", "ro", "SHIPMENT_CONFIRMATION", "Vești bune, {{1}}! Comanda ta {{2}} este pe drum spre tine. Mulțumim!", ["Ana", "#1001"]),
    ];
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Vorba.Shops.Json;

/// <summary>One value against the keywords that look at it alone: type, enum, bounds, pattern and format.</summary>
internal static class SchemaValue
{
    private static readonly Dictionary<string, (string Wish, Func<JsonElement, bool> Fits)> Types = new()
    {
        ["object"] = ("an object", value => value.ValueKind == JsonValueKind.Object),
        ["array"] = ("an array", value => value.ValueKind == JsonValueKind.Array),
        ["string"] = ("text", value => value.ValueKind == JsonValueKind.String),
        ["integer"] = ("a whole number", value => value.ValueKind == JsonValueKind.Number
            && value.GetRawText().TrimStart('-').All(char.IsAsciiDigit)),
        ["number"] = ("a number", value => value.ValueKind == JsonValueKind.Number),
        ["boolean"] = ("true or false", value => value.ValueKind is JsonValueKind.True or JsonValueKind.False),
        ["null"] = ("null", value => value.ValueKind == JsonValueKind.Null),
    };

    private static readonly Dictionary<string, (string Wish, Func<string, bool> Fits)> Formats = new()
    {
        ["date-time"] = ("a moment like 2026-03-02T12:00:00Z", text => ShopText.Moment(text) is not null && text.Contains('T', StringComparison.Ordinal)),
        ["uri"] = ("an address that begins with http:// or https://", text => ShopText.WebAddress(text) is not null),
        ["email"] = ("an e-mail address", text => ShopText.Email(text) is not null),
    };

    public static string? Fault(JsonElement schema, JsonElement value) => TypeFault(schema, value) ?? EnumFault(schema, value) ?? value.ValueKind switch
    {
        JsonValueKind.String => TextFault(schema, Text(value)),
        JsonValueKind.Number => NumberFault(schema, value),
        JsonValueKind.Array when Bound(schema, "maxItems") < value.GetArrayLength() => $"holds at most {Bound(schema, "maxItems")}",
        _ => null,
    };

    private static string? TypeFault(JsonElement schema, JsonElement value)
    {
        if (!schema.TryGetProperty("type", out var type))
        {
            return null;
        }

        string[] allowed = type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Select(name => name.GetString()!)]
            : [type.GetString()!];
        return allowed.Any(name => Types[name].Fits(value))
            ? null
            : $"must be {string.Join(" or ", allowed.Where(name => name != "null").Select(name => Types[name].Wish))}";
    }

    private static string? EnumFault(JsonElement schema, JsonElement value) =>
        schema.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value))
            ? $"must be one of {string.Join(", ", allowed.EnumerateArray())}"
            : null;

    private static string? TextFault(JsonElement schema, string? text) => text switch
    {
        null => "is no text that can be read",
        _ when string.IsNullOrWhiteSpace(text) && Bound(schema, "minLength") > 0 => "must not be empty",
        _ when Bound(schema, "maxLength") < text.Length => $"holds at most {Bound(schema, "maxLength")} characters",
        _ when schema.TryGetProperty("pattern", out var pattern)
            && !Regex.IsMatch(text, pattern.GetString()!, RegexOptions.NonBacktracking) => $"must look like {pattern}",
        _ when schema.TryGetProperty("format", out var format)
            && Formats[format.GetString()!] is var (wish, fits) && !fits(text) => $"must be {wish}",
        _ => null,
    };

    private static string? NumberFault(JsonElement schema, JsonElement value)
    {
        if (!decimal.TryParse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Bound(schema, "maximum") is null ? null : "is too large";
        }

        return number switch
        {
            _ when number < Bound(schema, "minimum") => $"must be at least {Bound(schema, "minimum")}",
            _ when number > Bound(schema, "maximum") => $"must be at most {Bound(schema, "maximum")}",
            _ => null,
        };
    }

    private static decimal? Bound(JsonElement schema, string keyword) =>
        schema.TryGetProperty(keyword, out var bound) ? bound.GetDecimal() : null;

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

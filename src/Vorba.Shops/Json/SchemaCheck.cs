using System.Text.Json;

namespace Vorba.Shops.Json;

/// <summary>Holds JSON against a JSON Schema and says in sentences what does not fit. Knows the keywords our schema uses.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public IEnumerable<string> Faults(JsonElement value) => Faults(root, value, "");

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = Definition(reference);
        }

        if (SchemaValue.Fault(schema, value) is { } fault)
        {
            return [$"{(path.Length == 0 ? "the event" : path)} {fault}"];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Object => Members(schema, value, path),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) =>
                Faults(schema.GetProperty("items"), item, $"{path}[{index}]")),
            _ => [],
        };
    }

    private IEnumerable<string> Members(JsonElement schema, JsonElement value, string path)
    {
        var known = schema.GetProperty("properties");
        var prefix = path.Length == 0 ? "" : $"{path}.";
        foreach (var member in value.EnumerateObject())
        {
            var faults = known.TryGetProperty(member.Name, out var rule)
                ? Faults(rule, member.Value, prefix + member.Name)
                : [$"{prefix}{member.Name} is not known here; known are {Names(known)}"];
            foreach (var fault in faults)
            {
                yield return fault;
            }
        }

        foreach (var name in Required(schema).Concat(Conditional(schema, value)))
        {
            if (!value.TryGetProperty(name, out _))
            {
                yield return $"{prefix}{name} is missing";
            }
        }
    }

    private static IEnumerable<string> Required(JsonElement schema) =>
        schema.TryGetProperty("required", out var required) ? required.EnumerateArray().Select(name => name.GetString()!) : [];

    /// <summary>allOf with if and then: what else is required of an object whose members have certain values.</summary>
    private static IEnumerable<string> Conditional(JsonElement schema, JsonElement value) =>
        schema.TryGetProperty("allOf", out var rules)
            ? rules.EnumerateArray()
                .Where(rule => rule.GetProperty("if").GetProperty("properties").EnumerateObject().All(condition =>
                    value.TryGetProperty(condition.Name, out var member) && SchemaValue.Fault(condition.Value, member) is null))
                .SelectMany(rule => Required(rule.GetProperty("then")))
            : [];

    private JsonElement Definition(JsonElement reference) =>
        root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]);

    private static string Names(JsonElement properties) =>
        string.Join(", ", properties.EnumerateObject().Select(property => property.Name));
}

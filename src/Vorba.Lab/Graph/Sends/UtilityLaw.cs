using System.Text.Json.Nodes;

namespace Vorba.Lab.Graph.Sends;

/// <summary>A utility message is an approved template with every gap filled, and nothing else.</summary>
public static class UtilityLaw
{
    public static GraphError? Judge(SendAttempt attempt)
    {
        var filled = attempt.Message?["template"] as JsonObject;
        return (attempt.Type == "UTILITY", filled) switch
        {
            (false, null) => null,
            (true, null) => GraphError.Invalid("messaging_type UTILITY needs message[template]"),
            (false, not null) => GraphError.Invalid("message[template] needs messaging_type UTILITY"),
            (true, not null) => Judge(attempt, filled),
        };
    }

    private static GraphError? Judge(SendAttempt attempt, JsonObject filled)
    {
        var template = attempt.Template;
        if (template?.Status != "APPROVED")
        {
            return GraphError.Invalid($"No approved template {filled["name"]} in this language");
        }

        return UtilityFilling.Missing(template, filled) is { } gap ? GraphError.Invalid($"The parameter {gap} of template {template.Name} is missing") : null;
    }
}

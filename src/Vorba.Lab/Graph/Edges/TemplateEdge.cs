using System.Text.Json.Nodes;
using Vorba.Lab.Graph.Shapes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Edges;

/// <summary>Utility templates: written, reviewed within the same call, listed, deleted; and the platform's library of ready ones.</summary>
public sealed class TemplateEdge(World world)
{
    public GraphAnswer Create(GraphCall call)
    {
        if (!world.Options.Features.Contains("UTILITY"))
        {
            return Refuse(new(10, "(#10) This needs the permission page_utility_messaging"));
        }

        var fields = call.Text("library_template_name") is { } library ? Cloned(library, call) : call.Fields;
        if (fields is null)
        {
            return Refuse(GraphError.Invalid("library_template_name names no template of the library in this language"));
        }

        if (UtilityShapes.Written(fields, "template") is { } complaint)
        {
            return Refuse(GraphError.Invalid(complaint));
        }

        var (name, language) = (fields["name"]!.ToString(), fields["language"]!.ToString());
        return world.Templates.Values.Any(other => other.Name == name && other.Language == language)
            ? Refuse(GraphError.Invalid($"There is a template {name} in this language already", 2388024))
            : Review(name, language, (JsonArray)fields["components"]!.DeepClone());
    }

    public GraphAnswer List(GraphCall call) => GraphAnswer.List(
        world.Templates.Values
            .Where(template => call.Text("name") is not { } name || template.Name == name)
            .Select(Show));

    public GraphAnswer Delete(GraphCall call)
    {
        var gone = world.Templates.Values.Where(template => template.Name == call.Text("name")).ToList();
        gone.ForEach(template => world.Templates.Remove(template.Id));
        return gone.Count > 0 ? GraphAnswer.Success() : Refuse(GraphError.Invalid("No template of this name"));
    }

    public GraphAnswer Library(GraphCall call)
    {
        var (words, language) = (call.Text("name_or_content") ?? "", call.Text("language"));
        return GraphAnswer.List(TemplateLibrary.Entries
            .Where(entry => entry.Name.Contains(words, StringComparison.OrdinalIgnoreCase) || entry.Body.Contains(words, StringComparison.OrdinalIgnoreCase))
            .Where(entry => language is null || entry.Language == language)
            .Select(entry => entry.Json));
    }

    private GraphAnswer Review(string name, string language, JsonArray components)
    {
        var reason = TemplateReview.Reject(components);
        var template = new UtilityTemplate(world.NewNumber(), name, language, components)
        {
            Status = reason is null ? "APPROVED" : "REJECTED",
            RejectedReason = reason,
        };
        world.Templates[template.Id] = template;
        return GraphAnswer.Of(new JsonObject { ["id"] = template.Id, ["status"] = template.Status, ["category"] = "UTILITY" });
    }

    private static JsonObject? Cloned(string library, GraphCall call)
    {
        var entry = TemplateLibrary.Entries.FirstOrDefault(entry => entry.Name == library && entry.Language == call.Text("language"));
        return entry is null ? null : new()
        {
            ["name"] = call.Text("name") ?? library,
            ["language"] = entry.Language,
            ["category"] = "UTILITY",
            ["components"] = new JsonArray(new JsonObject { ["type"] = "BODY", ["text"] = entry.Body }),
        };
    }

    private static JsonObject Show(UtilityTemplate template)
    {
        var shown = new JsonObject
        {
            ["id"] = template.Id,
            ["name"] = template.Name,
            ["language"] = template.Language,
            ["status"] = template.Status,
            ["category"] = "UTILITY",
            ["components"] = template.Components.DeepClone(),
        };
        if (template.RejectedReason is { } reason)
        {
            shown["rejected_reason"] = reason;
        }

        return shown;
    }

    private GraphAnswer Refuse(GraphError error) => GraphAnswer.Of(error, world.NewNumber());
}

using System.Text.Json.Nodes;
using Vorba.Lab.Graph.Shapes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Sends;

/// <summary>A call to the Send API as the law looks at it.</summary>
public sealed record SendAttempt(World World, GraphCall Call, DateTimeOffset Now)
{
    public JsonObject? Message => Call.Object("message");

    public JsonObject? Recipient => Call.Object("recipient");

    public string? Action => Call.Text("sender_action");

    public string Type => Call.Text("messaging_type") ?? "RESPONSE";

    public string? Tag => Call.Text("tag");

    public string? TemplateType => TemplateShapes.KindOf(Message);

    /// <summary>The comment a private reply answers.</summary>
    public Comment? Comment => World.Comments.GetValueOrDefault(Recipient?["comment_id"]?.ToString() ?? "");

    public Person? Person => World.People.GetValueOrDefault(Comment?.Psid ?? Recipient?["id"]?.ToString() ?? "");

    public UtilityTemplate? Template => Message?["template"] is JsonObject filled
        ? World.Templates.Values.FirstOrDefault(template =>
            template.Name == filled["name"]?.ToString() && template.Language == filled["language"]?["code"]?.ToString())
        : null;
}

using Vorba.Lab.Graph.Edges;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph;

/// <summary>One thing the Graph can be asked: method, kind of node in the path, edge behind it.</summary>
public sealed record GraphEdge(string Method, NodeKind Node, string Name, Func<GraphCall, CancellationToken, Task<GraphAnswer?>> AnswerAsync);

/// <summary>What the first part of a path may name, and which token may ask.</summary>
public enum NodeKind
{
    Page,
    App,
    Any,
    None,
}

/// <summary>All edges in one table; the first that fits and knows the node answers.</summary>
public sealed class GraphEdges
{
    private readonly World _world;

    public GraphEdges(
        World world, SendEdge sends, AttachmentEdge attachments, ProfileEdge profile, PersonaEdge personas, TemplateEdge templates,
        ThreadControlEdge control, ConversationEdge conversations, PersonEdge people, PageEdge page, AppEdge app)
    {
        _world = world;
        All =
        [
            On("POST", NodeKind.Page, "messages", sends.Answer),
            On("POST", NodeKind.Page, "message_attachments", attachments.Upload),
            On("GET", NodeKind.Page, "messenger_profile", profile.Read),
            On("POST", NodeKind.Page, "messenger_profile", profile.Write),
            On("DELETE", NodeKind.Page, "messenger_profile", profile.Delete),
            On("GET", NodeKind.Page, "custom_user_settings", profile.ReadPerson),
            On("POST", NodeKind.Page, "custom_user_settings", profile.WritePerson),
            On("DELETE", NodeKind.Page, "custom_user_settings", profile.DeletePerson),
            On("GET", NodeKind.Page, "personas", personas.List),
            On("POST", NodeKind.Page, "personas", personas.Create),
            On("GET", NodeKind.Page, "message_templates", templates.List),
            On("POST", NodeKind.Page, "message_templates", templates.Create),
            On("DELETE", NodeKind.Page, "message_templates", templates.Delete),
            On("GET", NodeKind.None, "message_template_library", templates.Library),
            On("GET", NodeKind.Page, "message_template_library", templates.Library),
            On("POST", NodeKind.Page, "pass_thread_control", control.Pass),
            On("POST", NodeKind.Page, "take_thread_control", control.Take),
            On("POST", NodeKind.Page, "request_thread_control", control.Request),
            On("GET", NodeKind.Page, "thread_owner", control.Owner),
            On("GET", NodeKind.Page, "secondary_receivers", control.Secondary),
            On("GET", NodeKind.Page, "conversations", conversations.List),
            On("GET", NodeKind.Page, "subscribed_apps", page.Subscribed),
            On("POST", NodeKind.Page, "subscribed_apps", page.Subscribe),
            On("DELETE", NodeKind.Page, "subscribed_apps", page.Unsubscribe),
            On("GET", NodeKind.Page, "insights", page.Insights),
            On("POST", NodeKind.Page, "dataset", app.Dataset),
            On("GET", NodeKind.Page, "dataset", app.Dataset),
            On("POST", NodeKind.Any, "events", app.Events),
            On("POST", NodeKind.App, "activities", app.Activities),
            On("GET", NodeKind.App, "subscriptions", app.Subscriptions),
            new("POST", NodeKind.App, "subscriptions", async (call, ct) => await app.SubscribeAsync(call, ct)),
            On("GET", NodeKind.None, "debug_token", app.DebugToken),
            On("GET", NodeKind.Any, "", page.Find),
            On("GET", NodeKind.Any, "", people.Find),
            On("GET", NodeKind.Any, "", personas.Find),
            On("GET", NodeKind.Any, "", conversations.FindMessage),
            On("GET", NodeKind.Any, "", conversations.FindConversation),
            On("DELETE", NodeKind.Any, "", personas.Delete),
        ];
    }

    public IReadOnlyList<GraphEdge> All { get; }

    /// <summary>What only reads and changes state does so under the gate.</summary>
    private GraphEdge On(string method, NodeKind node, string name, Func<GraphCall, GraphAnswer?> answer) =>
        new(method, node, name, (call, _) =>
        {
            lock (_world.Gate)
            {
                return Task.FromResult(answer(call));
            }
        });
}

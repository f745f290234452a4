using System.Text.Json.Nodes;
using Vorba.Lab.Platform;
using static Vorba.Lab.Graph.Shapes.Shapes;

namespace Vorba.Lab.Graph.Edges;

/// <summary>Names and pictures under which the Page speaks: made, listed, shown, deleted.</summary>
public sealed class PersonaEdge(World world)
{
    private static readonly Graph.Shapes.Shape Wanted = Object(Must("name", Text(50)), Must("profile_picture_url", Url));

    public GraphAnswer Create(GraphCall call)
    {
        if (Wanted(call.Fields, "persona") is { } complaint)
        {
            return GraphAnswer.Of(GraphError.Invalid(complaint), world.NewNumber());
        }

        var persona = new Persona(world.NewNumber(), call.Text("name")!, call.Text("profile_picture_url")!);
        world.Personas[persona.Id] = persona;
        return GraphAnswer.Of(new JsonObject { ["id"] = persona.Id });
    }

    public GraphAnswer List(GraphCall call) => GraphAnswer.List(world.Personas.Values.Select(Show));

    public GraphAnswer? Find(GraphCall call) =>
        world.Personas.TryGetValue(call.Node, out var persona) ? GraphAnswer.Of(Show(persona)) : null;

    public GraphAnswer Delete(GraphCall call) =>
        world.Personas.Remove(call.Node) ? GraphAnswer.Success() : GraphAnswer.Of(GraphError.Missing(call.Node), world.NewNumber());

    private static JsonObject Show(Persona persona) =>
        new() { ["name"] = persona.Name, ["profile_picture_url"] = persona.ProfilePictureUrl, ["id"] = persona.Id };
}

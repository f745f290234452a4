using System.Text.Json.Nodes;
using Vorba.Lab.Graph.Shapes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Edges;

/// <summary>The Messenger profile of the Page, and the settings of one person: ten calls in ten minutes each.</summary>
public sealed class ProfileEdge(World world)
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(10);

    private readonly RateMeter _page = new(10, Span);
    private readonly Dictionary<string, RateMeter> _people = [];

    public GraphAnswer Read(GraphCall call) =>
        Guarded(_page, () => GraphAnswer.List([Chosen(world.Profile, call.Wanted())]));

    public GraphAnswer Write(GraphCall call) => Guarded(_page, () => Write(world.Profile, call));

    public GraphAnswer Delete(GraphCall call) => Guarded(_page, () => Delete(world.Profile, call));

    public GraphAnswer ReadPerson(GraphCall call) =>
        ForPerson(call, person => GraphAnswer.List([new JsonObject { ["user_level_persistent_menu"] = person.Settings["persistent_menu"]?.DeepClone() }]));

    public GraphAnswer WritePerson(GraphCall call) => ForPerson(call, person => Write(person.Settings, call));

    public GraphAnswer DeletePerson(GraphCall call) => ForPerson(call, person =>
    {
        person.Settings.Clear();
        return GraphAnswer.ResultSuccess();
    });

    private GraphAnswer Write(JsonObject profile, GraphCall call)
    {
        var named = ProfileShapes.Properties.Keys.Where(call.Fields.ContainsKey).ToList();
        var objection = named.Count == 0 ? $"Name at least one of {{{string.Join(", ", ProfileShapes.Properties.Keys)}}}"
            : ProfileShapes.Check(call.Fields)
            ?? (named.Contains("persistent_menu") && !call.Fields.ContainsKey("get_started") && world.Profile["get_started"] is null
                ? "You must set a Get Started button if you also wish to use persistent menu"
                : null);
        if (objection is not null)
        {
            return GraphAnswer.Of(GraphError.Invalid(objection), world.NewNumber());
        }

        named.ForEach(name => profile[name] = call.Fields[name]?.DeepClone());
        ShowAll();
        return GraphAnswer.ResultSuccess();
    }

    private GraphAnswer Delete(JsonObject profile, GraphCall call)
    {
        var names = call.Fields["fields"] is JsonArray list ? [.. list.Select(name => name!.ToString())] : call.Wanted();
        if (names.Count == 0 || names.Any(name => !ProfileShapes.Properties.ContainsKey(name)))
        {
            return GraphAnswer.Of(GraphError.Invalid("Param fields must name profile properties"), world.NewNumber());
        }

        if (names.Contains("get_started") && profile["persistent_menu"] is not null && !names.Contains("persistent_menu"))
        {
            return GraphAnswer.Of(GraphError.Invalid("Delete the persistent menu before Get Started"), world.NewNumber());
        }

        foreach (var name in names)
        {
            profile.Remove(name);
        }

        ShowAll();
        return GraphAnswer.ResultSuccess();
    }

    private static JsonObject Chosen(JsonObject profile, IReadOnlyList<string> names)
    {
        var chosen = new JsonObject();
        foreach (var name in names.Where(profile.ContainsKey))
        {
            chosen[name] = profile[name]?.DeepClone();
        }

        if (names.Contains("subject_to_new_eu_privacy_rules"))
        {
            chosen["subject_to_new_eu_privacy_rules"] = true;
        }

        return chosen;
    }

    private GraphAnswer ForPerson(GraphCall call, Func<Person, GraphAnswer> how)
    {
        if (!world.People.TryGetValue(call.Text("psid") ?? "", out var person) || !person.HasThread)
        {
            return GraphAnswer.Of(GraphError.NoPerson, world.NewNumber());
        }

        if (!_people.TryGetValue(person.Shopper.Psid, out var meter))
        {
            _people[person.Shopper.Psid] = meter = new(10, Span);
        }

        return Guarded(meter, () => how(person));
    }

    private GraphAnswer Guarded(RateMeter meter, Func<GraphAnswer> how) =>
        !world.Options.Strict || meter.TryCount(world.Now)
            ? how()
            : GraphAnswer.Of(new GraphError(613, "(#613) Calls to this api have exceeded the rate limit of 10 in 10 minutes."), world.NewNumber());

    private void ShowAll()
    {
        foreach (var person in world.People.Values)
        {
            person.Show();
        }
    }
}

using System.Text.Json.Nodes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Edges;

/// <summary>GET /{psid}: what the platform tells of a person, once they have begun a conversation.</summary>
public sealed class PersonEdge(World world)
{
    public GraphAnswer? Find(GraphCall call)
    {
        if (!world.People.TryGetValue(call.Node, out var person) || !person.HasThread)
        {
            return null;
        }

        var shown = new JsonObject();
        foreach (var name in call.Wanted("first_name", "last_name", "profile_pic"))
        {
            if (Field(person.Shopper, name) is { } value)
            {
                shown[name] = value;
            }
        }

        shown["id"] = person.Shopper.Psid;
        return GraphAnswer.Of(shown);
    }

    private JsonNode? Field(LabShopper shopper, string name) => name switch
    {
        "first_name" => shopper.FirstName,
        "last_name" => shopper.LastName,
        "name" => shopper.Name,
        "profile_pic" => $"{world.Options.BrowserUrl}/assets/phone/person.svg",
        "locale" => shopper.Locale,
        "timezone" => Offset(shopper),
        _ => null,
    };

    private double Offset(LabShopper shopper) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(shopper.TimeZone, out var zone) ? zone.GetUtcOffset(world.Now).TotalHours : 0;
}

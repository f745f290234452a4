using Vorba.Lab.Platform;

namespace Vorba.Lab.Stage;

/// <summary>GET /: the shoppers' phones side by side, the mailbox, and the knobs.</summary>
public static class HomePage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", (World world) => Pages.Fill("Stage/Assets/home.html", new()
    {
        ["page"] = Pages.Escape(world.Options.PageName),
        ["link"] = Pages.Escape($"{world.Options.BrowserUrl}/m.me/{world.Options.PageId}?ref=welcome"),
        ["phones"] = string.Concat(world.People.Values.Select(Phone)),
    }));

    private static string Phone(Person person)
    {
        var (slug, name) = (Pages.Escape(person.Shopper.Slug), Pages.Escape(person.Shopper.Name));
        return $"""<article class="shopper"><header><h2>{name}</h2><p>{Pages.Escape(person.Shopper.Locale)} · {Pages.Escape(person.Shopper.TimeZone)} · {Pages.Escape(person.Shopper.Region)}</p><a href="/phone/{slug}" target="_blank" rel="noopener">Open alone</a></header><iframe src="/phone/{slug}?embedded" title="Phone of {name}"></iframe></article>""";
    }
}

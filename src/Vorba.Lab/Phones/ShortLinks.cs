using Vorba.Lab.Platform;
using Vorba.Lab.Stage;

namespace Vorba.Lab.Phones;

/// <summary>/m.me/{page}?ref=...: as the platform's short link, but first somebody must hold the phone.</summary>
public static class ShortLinks
{
    private const string LastShopper = "lab-shopper";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/m.me/{page}", Handle);

    private static IResult Handle(HttpContext context, World world, Acts acts, string page, string? shopper)
    {
        var reference = context.Request.Query["ref"].ToString();
        if (page != world.Options.PageId && !string.Equals(page, PageName(world), StringComparison.OrdinalIgnoreCase))
        {
            return Results.Text("There is no such Page here.", statusCode: 404);
        }

        if (reference.Length > 0 && !References.IsValid(reference))
        {
            return Results.Text(References.Rule, statusCode: 400);
        }

        var chosen = shopper ?? (context.Request.Query.ContainsKey("choose") ? null : context.Request.Cookies[LastShopper]);
        return world.Find(chosen ?? "") is { } person ? Open(context, world, acts, person, reference) : Choose(world, page, reference);
    }

    private static IResult Open(HttpContext context, World world, Acts acts, Person person, string reference)
    {
        lock (world.Gate)
        {
            if (reference.Length > 0)
            {
                acts.Follow(person, reference);
            }
            else
            {
                acts.Unlock(person);
            }

            person.Show();
        }

        context.Response.Cookies.Append(LastShopper, person.Shopper.Slug, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(30) });
        return Results.Redirect($"/phone/{person.Shopper.Slug}");
    }

    private static IResult Choose(World world, string page, string reference)
    {
        var choices = world.People.Values.Select(person =>
        {
            var target = $"/m.me/{Uri.EscapeDataString(page)}?ref={Uri.EscapeDataString(reference)}&shopper={person.Shopper.Slug}";
            return $"""<a class="choice" href="{Pages.Escape(target)}"><img src="/assets/phone/person.svg" alt=""><span><b>{Pages.Escape(person.Shopper.Name)}</b><small>{Pages.Escape(person.Shopper.Locale)} · {Pages.Escape(person.Shopper.Region)}</small></span></a>""";
        });
        return Pages.Fill("Stage/Assets/choose.html", new() { ["page"] = Pages.Escape(world.Options.PageName), ["choices"] = string.Concat(choices) });
    }

    private static string PageName(World world) => world.Options.PageName.Replace(" ", "", StringComparison.Ordinal);
}

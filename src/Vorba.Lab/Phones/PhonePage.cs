using Vorba.Lab.Platform;
using Vorba.Lab.Stage;

namespace Vorba.Lab.Phones;

/// <summary>GET /phone/{shopper}: the phone itself.</summary>
public static class PhonePage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/phone/{shopper}", (string shopper, World world) =>
        world.Find(shopper) is { } person
            ? Pages.Fill("Phones/Assets/phone.html", new()
            {
                ["shopper"] = Pages.Escape(person.Shopper.Slug),
                ["name"] = Pages.Escape(person.Shopper.FirstName),
                ["page"] = Pages.Escape(world.Options.PageName),
                ["lang"] = person.Shopper.Locale[..2],
            })
            : Results.Text($"Nobody here is called '{shopper}'.", statusCode: 404));
}

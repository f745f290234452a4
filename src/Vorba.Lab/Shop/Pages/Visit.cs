using Vorba.Lab.Shop.Carts;
using Vorba.Lab.Shop.Products;

namespace Vorba.Lab.Shop.Pages;

/// <summary>One request as the shop sees it: who calls, in which language, with which cart, and what was filled in.</summary>
public sealed record Visit(DemoShopOptions Options, Catalogue Catalogue, Language Language, string Path)
{
    private const string CartCookie = "shop_cart";
    private const string LanguageCookie = "shop_language";
    private static readonly TimeSpan CookieLife = TimeSpan.FromDays(90);

    /// <summary>The visitor's cart; null before the first piece is put in and after the cart was bought.</summary>
    public VisitorCart? Cart { get; init; }

    public IFormCollection Form { get; init; } = FormCollection.Empty;

    public string Say(LocalText text) => text[Language];

    public string Show(Vocabulary.Money money) => Prices.Show(money, Language);

    /// <summary>Called by the framework for each endpoint that takes a visit.</summary>
    public static async ValueTask<Visit?> BindAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var cart = services.GetRequiredService<Storefront>().FindCart(http.Request.Cookies[CartCookie]);
        return new(
            services.GetRequiredService<DemoShopOptions>(), services.GetRequiredService<Catalogue>(),
            LanguageOf(http), http.Request.Path)
        {
            Cart = cart is { IsOpen: true } ? cart : null,
            Form = await FormOfAsync(http.Request),
        };
    }

    public static void Remember(HttpContext http, VisitorCart cart) => SetCookie(http, CartCookie, cart.Token);

    /// <summary>What was asked for wins over what was chosen before, and that over what the browser prefers.</summary>
    private static Language LanguageOf(HttpContext http)
    {
        if (Languages.Find(http.Request.Query["lang"]) is { } asked)
        {
            SetCookie(http, LanguageCookie, asked.Tag);
            return asked;
        }

        return Languages.Find(http.Request.Cookies[LanguageCookie])
            ?? http.Request.GetTypedHeaders().AcceptLanguage
                .OrderByDescending(accepted => accepted.Quality ?? 1)
                .Select(accepted => Languages.Find(accepted.Value.Value))
                .FirstOrDefault(language => language is not null)
            ?? Language.English;
    }

    /// <summary>A form that cannot be read counts as empty: it then lacks its token and is turned away politely.</summary>
    private static async Task<IFormCollection> FormOfAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return FormCollection.Empty;
        }

        try
        {
            return await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return FormCollection.Empty;
        }
    }

    private static void SetCookie(HttpContext http, string name, string value) =>
        http.Response.Cookies.Append(name, value, new()
        {
            Path = "/shop",
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
            MaxAge = CookieLife,
            IsEssential = true,
        });
}

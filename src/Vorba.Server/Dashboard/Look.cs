using Vorba.Server.Dashboard.Languages;

namespace Vorba.Server.Dashboard;

/// <summary>
/// How the screens look to this visitor: by the address ("?lang=ro", "?theme=dark"), else by what was chosen before, else by
/// what the browser asks for.
/// </summary>
public sealed record Look(Language Language, string Theme)
{
    public const string Auto = "auto";

    private const string LanguageCookie = "vorba-lang";
    private const string ThemeCookie = "vorba-theme";

    public static readonly IReadOnlyList<string> Themes = [Auto, "light", "dark"];
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static Look Of(HttpContext? visit, DashboardSettings settings) =>
        new(
            LanguageShelf.Find(visit?.Request.Query["lang"])
                ?? LanguageShelf.Find(visit?.Request.Cookies[LanguageCookie])
                ?? Preferred(visit)
                ?? LanguageShelf.Find(settings.DefaultLocale)
                ?? LanguageShelf.Default,
            Theme: Known(visit?.Request.Query["theme"]) ?? Known(visit?.Request.Cookies[ThemeCookie]) ?? Auto);

    /// <summary>Keeps what the address chose for the pages that follow.</summary>
    public static void Keep(HttpContext visit)
    {
        if (LanguageShelf.Find(visit.Request.Query["lang"]) is { } language)
        {
            visit.Response.Cookies.Append(LanguageCookie, language.Code, Cookie(visit));
        }

        if (Known(visit.Request.Query["theme"]) is { } theme)
        {
            visit.Response.Cookies.Append(ThemeCookie, theme, Cookie(visit));
        }
    }

    private static Language? Preferred(HttpContext? visit) =>
        visit?.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(asked => asked.Quality ?? 1)
            .Select(asked => LanguageShelf.Find(asked.Value.Value))
            .FirstOrDefault(language => language is not null);

    private static string? Known(string? theme) => Themes.FirstOrDefault(known => known == theme);

    private static CookieOptions Cookie(HttpContext visit) =>
        new() { MaxAge = Kept, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = visit.Request.IsHttps, IsEssential = true };
}

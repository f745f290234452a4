using System.Globalization;

namespace Vorba.Channels.Email;

/// <summary>The few words an e-mail needs beyond the author's own, in the contact's language or else in English.</summary>
internal sealed record EmailWords(string Language, string Unsubscribe, string WhyYou)
{
    private static readonly EmailWords English = new("en", "Unsubscribe", "You get this e-mail because you agreed to hear from us.");

    private static readonly EmailWords[] All =
    [
        English,
        new("ro", "Dezabonare", "Primești acest e-mail pentru că ai fost de acord să îți scriem."),
        new("de", "Abmelden", "Du erhältst diese E-Mail, weil du zugestimmt hast, von uns zu hören."),
        new("fr", "Se désabonner", "Vous recevez cet e-mail car vous avez accepté de recevoir de nos nouvelles."),
        new("es", "Darse de baja", "Recibes este correo porque aceptaste que te escribamos."),
    ];

    public static EmailWords For(string? locale)
    {
        var language = (locale ?? "").Split('-', '_')[0];
        return All.FirstOrDefault(words => words.Language.Equals(language, StringComparison.OrdinalIgnoreCase)) ?? English;
    }

    /// <summary>Which way the contact's language is written.</summary>
    public static string Direction(string? locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo((locale ?? "").Replace('_', '-')).TextInfo.IsRightToLeft ? "rtl" : "ltr";
        }
        catch (CultureNotFoundException)
        {
            return "ltr";
        }
    }
}

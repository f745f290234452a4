using Vorba.Writing.Languages;

namespace Vorba.Writing.Templates;

/// <summary>How values become words: the language, the shop's currency and zone, and how much work a template may cause.</summary>
public sealed record RenderSettings
{
    /// <summary>BCP 47; decides month names, plurals and the form of money.</summary>
    public string Locale { get; init; } = "en";

    /// <summary>The currency of a bare number given to the money filter (ISO 4217).</summary>
    public string Currency { get; init; } = "EUR";

    /// <summary>The shop's zone, in which dates are told.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>After so many steps a template is stopped, so that none can hang a shop.</summary>
    public int StepLimit { get; init; } = 50_000;

    /// <summary>No text, also none in between, grows beyond this many characters.</summary>
    public int LengthLimit { get; init; } = 100_000;

    internal Language Language => KnownLanguages.For(Locale);
}

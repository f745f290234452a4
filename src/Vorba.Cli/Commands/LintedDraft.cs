using Vorba.Cli.Input;
using Vorba.Flows;
using Vorba.Writing;
using Vorba.Writing.Voices;

namespace Vorba.Cli.Commands;

/// <summary>A draft that was held against the rules: the file, and the step where the file is a flow.</summary>
internal sealed record LintedDraft(LintedFile File, string? Step)
{
    public const string UsualLocale = Languages.Fallback;

    public static IReadOnlyList<LintedDraft> Of(string path, Voice? voice, string? locale)
    {
        var drafts = Drafts.Of(path).Where(draft => draft.IsIn(locale)).ToList();
        return drafts.Count > 0
            ? drafts.ConvertAll(draft => Of(path, draft, voice, locale))
            : throw Refusal.Of(path, $"nothing is said in '{locale}' here");
    }

    private static LintedDraft Of(string path, Draft draft, Voice? voice, string? locale)
    {
        var context = new LintContext
        {
            Locale = draft.Locale ?? locale ?? UsualLocale,
            Voice = voice,
            Purpose = draft.Purpose,
            IsFirstContact = draft.IsFirstContact,
            LaterStepNeedsWindow = draft.LaterStepNeedsWindow,
        };
        return new(new(path, context.Locale, draft.Message.Bubbles.Count, Lint.Check(draft.Message, context)), draft.Step);
    }
}

using System.CommandLine;
using Vorba.Cli.Input;
using Vorba.Writing;
using Vorba.Writing.Voices;

namespace Vorba.Cli.Commands;

/// <summary>vorba lint: holds what files say against the copy rules.</summary>
internal static class LintCommand
{
    public static Command Make()
    {
        var files = new Argument<string[]>("file") { Arity = ArgumentArity.OneOrMore, Description = "A .txt bubble, a .json Send API body, a .yaml message or flow, or the id of a ready flow." };
        var voice = new Option<string?>("--voice") { Description = "The brand's voice: a file, or the name of a ready voice." };
        var locale = new Option<string?>("--locale") { Description = "The language (default: what the file says, else en); of a flow, only this one." };
        var fix = new Option<bool>("--fix") { Description = "Makes the fixes that a machine can make, and rewrites the .txt files." };
        var json = Output.AsJson();
        var command = new Command("lint", "Holds messages against the copy rules.") { files, voice, locale, fix, json };
        command.SetAction(parsed => Run(
            parsed.GetValue(files)!,
            parsed.GetValue(voice) is { } name ? VoiceInput.Of(name) : null,
            Arguments.Language(parsed.GetValue(locale)),
            parsed.GetValue(fix),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, Voice? voice, string? locale, bool fix, bool asJson)
    {
        if (fix)
        {
            TextFixing.Rewrite(paths, new() { Locale = locale ?? LintedDraft.UsualLocale, Voice = voice });
        }

        var linted = paths.SelectMany(path => LintedDraft.Of(path, voice, locale)).ToList();
        LintTelling.Tell(linted, asJson);
        return linted.Exists(draft => draft.File.Findings.Any(finding => finding.Weight is Weight.Fault)) ? Doorway.FallsShort : Doorway.Fine;
    }
}

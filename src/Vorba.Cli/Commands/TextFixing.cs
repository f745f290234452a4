using Vorba.Cli.Input;
using Vorba.Vocabulary;
using Vorba.Writing;

namespace Vorba.Cli.Commands;

/// <summary>Makes the fixes that a machine can make in files that hold one bubble. All are asked before any is rewritten.</summary>
internal static class TextFixing
{
    public static void Rewrite(IReadOnlyList<string> paths, LintContext context)
    {
        if (paths.FirstOrDefault(path => !Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            throw Refusal.Of(other, "--fix rewrites .txt files only");
        }

        foreach (var (path, text) in paths.Select(path => (path, InputFile.Text(path))).ToList())
        {
            var words = text.TrimEnd('\r', '\n');
            if (Fixed(words, context) is var better && better != words)
            {
                File.WriteAllText(path, better + text[words.Length..]);
            }
        }
    }

    /// <summary>From the end to the beginning, so that places stay true; of two that overlap, the later is made.</summary>
    private static string Fixed(string words, LintContext context)
    {
        var message = new Message { Bubbles = [new Bubble.Text(words)] };
        var free = words.Length;
        foreach (var finding in Lint.Check(message, context).Where(finding => finding is { Fix: not null, Place: not null }).OrderByDescending(finding => finding.Place!.Start))
        {
            if (finding.Place!.Start + finding.Place.Length <= free)
            {
                message = Lint.Apply(message, finding);
                free = finding.Place.Start;
            }
        }

        return ((Bubble.Text)message.Bubbles[0]).Words;
    }
}

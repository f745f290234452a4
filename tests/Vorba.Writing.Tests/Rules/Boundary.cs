using Vorba.Vocabulary;
using Vorba.Writing.Voices;

namespace Vorba.Writing.Tests.Rules;

/// <summary>The last message a rule lets pass and the first it finds.</summary>
internal sealed record Boundary(string Rule, Message Quiet, Message Found)
{
    public LintContext Context { get; init; } = new();

    public LintContext Romanian => Context with { Locale = "ro" };

    public static Boundary Words(string rule, string quiet, string found) => new(rule, Says(quiet), Says(found));

    public Boundary In(LintContext context) => this with { Context = context };

    public Boundary By(string voice) => In(Context with { Voice = ReadyVoices.All[voice] });

    public Boundary InRomanian() => In(Romanian);

    public static Message Says(string words, params IReadOnlyList<Button> buttons) =>
        new() { Bubbles = [new Bubble.Text(words) { Buttons = buttons }] };

    public static Message Says(params IReadOnlyList<Bubble> bubbles) => new() { Bubbles = bubbles };

    public static Message Shows(params IReadOnlyList<Card> cards) => new() { Bubbles = [new Bubble.Cards(cards)] };

    public static string Long(int characters) => new('a', characters);

    public override string ToString() => Rule;
}

using CsCheck;
using Vorba.Writing.Templates;

namespace Vorba.Writing.Tests.Templates;

public sealed class TemplateAnalysisTests
{
    private static readonly VariableBounds Bounds = VariableBounds.Usual.With("a", new(0, 9)).With("b", new(2, 5));

    [Theory]
    [InlineData("abc", 3, 3)]
    [InlineData("{{ a }}", 0, 9)]
    [InlineData("{{ a | default: 'xyz' }}", 1, 9)]
    [InlineData("{{ a | default: 'a very long fallback' }}", 1, 20)]
    [InlineData("{{ b | append: '!' }}", 3, 6)]
    [InlineData("{{ a | truncate: 4 }}", 0, 4)]
    [InlineData("{% if a %}abc{% elsif b %}abcde{% endif %}", 0, 5)]
    [InlineData("{% if a %}abc{% else %}abcde{% endif %}", 3, 5)]
    [InlineData("{% for x in (1..3) %}abc{% endfor %}", 0, 30)]
    [InlineData("{% for x in a limit: 2 %}abc{% endfor %}", 0, 6)]
    [InlineData("{% assign x = b %}{{ x }}{{ x }}", 4, 10)]
    [InlineData("👨‍👩‍👧‍👦", 1, 1)]
    [InlineData("{{ n | plural: 'one', 'other' }}", 3, 5)]
    public void The_shortest_and_the_longest_are_known_before_any_contact_is(string source, int shortest, int longest) =>
        Assert.Equal(new LengthRange(shortest, longest), TemplateAnalysis.Of(Some.Parsed(source), Bounds).Characters);

    [Fact]
    public void What_is_rendered_is_never_longer_than_foreseen() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 0, 9], Gen.String[Gen.Char['a', 'z'], 2, 5], Some.OneOf("{{ a }}", "{{ b | upcase }}", "{{ a | default: b }}", "{{ a | append: b | truncate: 6 }}", "{% if a == blank %}none{% else %}{{ a }}{% endif %}", "{{ a | escape }}").List[1, 6])
            .Sample((a, b, parts) =>
            {
                var template = Some.Parsed(string.Concat(parts));
                var foreseen = TemplateAnalysis.Of(template, Bounds).Units;
                var length = template.Render(Values.Empty.With("a", a).With("b", b), Some.English).Text.Length;
                return foreseen.Shortest <= length && length <= foreseen.Longest;
            });

    [Fact]
    public void Variables_are_listed_with_and_without_fallback()
    {
        var uses = TemplateAnalysis.Of(Some.Parsed("{{ a }}{{ b.c | default: 'x' }}{% if d %}{{ d }}{% endif %}{% for e in f %}{{ e }}{% endfor %}{% unless g == blank %}{{ g }}{% endunless %}{{ cart['count'] }}"), Bounds).Variables;

        Assert.Equal([("a", false), ("b.c", true), ("d", true), ("e", true), ("g", false), ("cart.count", true)], uses.Select(use => (use.Path, use.HasFallback)));
    }
}

using CsCheck;
using Vorba.Vocabulary;
using Vorba.Writing.Templates;

namespace Vorba.Writing.Tests.Templates;

public sealed class TemplateTests
{
    [Theory]
    [InlineData(1, "1 produs")]
    [InlineData(2, "2 produse")]
    [InlineData(19, "19 produse")]
    [InlineData(20, "20 de produse")]
    [InlineData(101, "101 produse")]
    [InlineData(120, "120 de produse")]
    [InlineData(0, "0 produse")]
    public void Romanian_counts_in_three_forms(int count, string words) =>
        Assert.Equal(words, Some.Rendered("{{ n }} {{ n | plural: 'produs', 'produse', 'de produse' }}", Values.Empty.With("n", TemplateValue.Of(count)), Some.Romanian));

    [Theory]
    [InlineData(1, "item")]
    [InlineData(0, "items")]
    [InlineData(2, "items")]
    public void English_counts_in_two_forms(int count, string word) =>
        Assert.Equal(word, Some.Rendered("{{ n | plural: 'item', 'items' }}", Values.Empty.With("n", TemplateValue.Of(count))));

    [Fact]
    public void Money_is_written_as_the_language_writes_it()
    {
        var values = Values.Empty.With("lei", TemplateValue.Of(new Money(1129.9m, "RON"))).With("dollars", TemplateValue.Of(new Money(12m, "USD")));

        Assert.Equal("1.129,90 lei", Some.Rendered("{{ lei | money }}", values, Some.Romanian));
        Assert.Equal("1,129.90 RON and $12.00", Some.Rendered("{{ lei | money }} and {{ dollars }}", values));
        Assert.Equal("129,90 lei", Some.Rendered("{{ 129.9 | money }}", values, Some.Romanian));
        Assert.Equal("-¥1,000", Some.Rendered("{{ -999.6 | money }}", values, Some.English with { Currency = "JPY" }));
    }

    [Fact]
    public void Money_stays_money_when_computed() =>
        Assert.Equal("$36.00", Some.Rendered("{{ price | times: 3 }}", Values.Empty.With("price", TemplateValue.Of(new Money(12, "USD")))));

    [Fact]
    public void Dates_are_told_in_the_language_and_zone_of_the_shop() =>
        Assert.Equal(
            "luni, 2 martie 2026, 14:00",
            Some.Rendered(
                "{{ at | date: '%A, %-d %B %Y, %H:%M' }}",
                Values.Empty.With("at", TemplateValue.Of(Some.Noon)),
                Some.Romanian with { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Bucharest") }));

    [Theory]
    [InlineData("2026-03-02", "2 March 2026")]
    [InlineData("2026-03-02T12:00:00Z", "2 March 2026")]
    [InlineData("12:00", "12:00")]
    [InlineData("now", "now")]
    public void A_text_is_a_date_only_when_it_names_the_whole_day(string text, string shown) =>
        Assert.Equal(shown, Some.Rendered($"{{{{ '{text}' | date }}}}"));

    [Fact]
    public void Whole_numbers_divide_down_and_nothing_divides_by_zero()
    {
        Assert.Equal("2 2.5", Some.Rendered("{{ 5 | divided_by: 2 }} {{ 5 | divided_by: 2.0 }}"));
        Assert.Equal("||", Some.Rendered("|{{ 5 | divided_by: 0 }}|"));
    }

    [Fact]
    public void Truncating_never_cuts_a_family() =>
        Assert.Equal("👨‍👩‍👧‍👦…", Some.Rendered("{{ '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦' | truncate: 2, '…' }}"));

    [Theory]
    [InlineData("Hi\n {{ name", 2, 2, "never closed")]
    [InlineData("{% if a %}x", 1, 1, "endif")]
    [InlineData("{{ a | shout }}", 1, 8, "no filter 'shout'")]
    [InlineData("{% include 'x' %}", 1, 1, "no tag 'include'")]
    [InlineData("{{ a | truncate: 1, 2, 3 }}", 1, 8, "takes 0 to 2")]
    [InlineData("{{ }}", 1, 4, "a value is expected")]
    [InlineData("{{ a b }}", 1, 6, "'b' is not understood")]
    [InlineData("{% raw %}x", 1, 1, "endraw")]
    [InlineData("{{ 'a }}", 1, 1, "never closed")]
    [InlineData("{% for x on y %}{% endfor %}", 1, 10, "'in' is expected")]
    public void A_broken_template_says_where(string source, int line, int column, string reason)
    {
        var error = Assert.IsType<ParsedTemplate.Error>(Template.Parse(source));

        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("{% for a in (1..1000000000) %}x{% endfor %}")]
    [InlineData("{% for a in (1..2000) %}{% for b in (1..2000) %}{% endfor %}{% endfor %}")]
    [InlineData("{% assign x = 'aaaaaaaa' %}{% for a in (1..60) %}{% assign x = x | append: x %}{% endfor %}{{ x }}")]
    [InlineData("{% assign x = 'aaaaaaaa' %}{% for a in (1..60) %}{% assign x = x | replace: 'a', x %}{% endfor %}{{ x | size }}")]
    [InlineData("{% for a in (1..2000) %}{{ 'a long text that grows and grows and grows and grows and grows' }}{% endfor %}")]
    public void Too_much_work_is_stopped_and_said(string source)
    {
        var rendered = Some.Parsed(source).Render(Values.Empty, Some.English);

        Assert.True(rendered.Text.Length <= Some.English.LengthLimit);
        Assert.True(rendered.CutShort is not null || source.Contains("replace", StringComparison.Ordinal));
    }

    [Fact]
    public void Deep_nesting_is_refused_and_does_not_break_the_stack()
    {
        var source = string.Concat(Enumerable.Repeat("{% if a %}", 5000));

        Assert.Contains("deep", Assert.IsType<ParsedTemplate.Error>(Template.Parse(source)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_breaks_the_parser() =>
        Some.OneOf("{{", "}}", "{%", "%}", "{%-", "-}}", " if ", " a ", "|", ":", "'", "\"", "endif", "for ", " in ", "(1..3)", "raw", "comment", ".", "[", "]", "9", "\uD83D", "ș", "case ", "when ", "\n", "==", " and ", "else", "assign x = ", "default", "endfor")
            .List[0, 30]
            .Sample(
                parts => _ = Template.Parse(string.Concat(parts)) switch
                {
                    ParsedTemplate.Ok ok => ok.Template.Render(Some.Ana, Some.Romanian).Text,
                    var error => error.ToString(),
                },
                iter: 20_000);
}

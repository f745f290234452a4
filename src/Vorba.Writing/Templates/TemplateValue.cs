using Vorba.Vocabulary;

namespace Vorba.Writing.Templates;

/// <summary>What a placeholder can stand for. A closed set, so that a template can reach nothing else.</summary>
public abstract record TemplateValue
{
    private TemplateValue()
    {
    }

    /// <summary>Absent or unknown; renders as nothing.</summary>
    public static readonly TemplateValue Nothing = new Missing();

    public static TemplateValue Of(string? value) => value is null ? Nothing : new Text(value);

    public static TemplateValue Of(decimal value) => new Number(value);

    public static TemplateValue Of(bool value) => new Truth(value);

    public static TemplateValue Of(DateTimeOffset value) => new Moment(value);

    public static TemplateValue Of(Money value) => new Amount(value);

    public static TemplateValue Of(IEnumerable<TemplateValue> items) => new List([.. items]);

    public static TemplateValue Of(params IEnumerable<(string Name, TemplateValue Value)> members) =>
        new Map(members.ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal));

    /// <summary>Liquid's truth: all is true but the absent and the false, even empty text and zero.</summary>
    internal bool IsTrue => this is not (Missing or Truth { Value: false });

    internal bool IsEmpty => this is Text { Value.Length: 0 } or List { Items.Count: 0 } or Map { Members.Count: 0 };

    internal bool IsBlank => IsEmpty || !IsTrue || (this is Text { Value: var value } && string.IsNullOrWhiteSpace(value));

    public sealed record Missing : TemplateValue;

    public sealed record Text(string Value) : TemplateValue;

    public sealed record Number(decimal Value) : TemplateValue;

    public sealed record Truth(bool Value) : TemplateValue;

    public sealed record Moment(DateTimeOffset Value) : TemplateValue;

    public sealed record Amount(Money Value) : TemplateValue;

    public sealed record List(IReadOnlyList<TemplateValue> Items) : TemplateValue;

    public sealed record Map(IReadOnlyDictionary<string, TemplateValue> Members) : TemplateValue
    {
        public TemplateValue Member(string name) => Members.GetValueOrDefault(name, Nothing);
    }
}

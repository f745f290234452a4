namespace Vorba.Writing.Templates.Filters;

/// <summary>What a filter is given: the value before the bar, its own values, and how to write them.</summary>
internal readonly record struct FilterInput(TemplateValue Value, IReadOnlyList<TemplateValue> Arguments, RenderSettings Settings)
{
    public string Text => TemplateText.Of(Value, Settings);

    public string TextAt(int index, string otherwise = "") =>
        index < Arguments.Count ? TemplateText.Of(Arguments[index], Settings) : otherwise;

    public decimal NumberAt(int index, decimal otherwise = 0) =>
        index < Arguments.Count ? NumberFilters.NumberOf(Arguments[index]) : otherwise;

    public int WholeAt(int index, int otherwise) =>
        (int)Math.Clamp(decimal.Truncate(NumberAt(index, otherwise)), -1_000_000, 1_000_000);
}

/// <summary>A filter: how many values it takes, what it does, and how long it can make a text.</summary>
internal readonly record struct FilterRule(int Least, int Most, Func<FilterInput, TemplateValue> Apply, LengthEffect Effect = LengthEffect.Keeps);

/// <summary>What a filter does to the length of a text, as far as analysis must know.</summary>
internal enum LengthEffect
{
    /// <summary>As long as before.</summary>
    Keeps,

    /// <summary>As long as before or shorter.</summary>
    Shortens,

    /// <summary>As long as before and the values together.</summary>
    Adds,

    /// <summary>As long as before, or as the first value where there is nothing.</summary>
    Falls,

    /// <summary>Never longer than the first value says.</summary>
    Cuts,

    /// <summary>One of the values.</summary>
    Chooses,

    /// <summary>A number, a date or an amount, whatever it was before.</summary>
    Writes,

    /// <summary>Each character may become several.</summary>
    Escapes,
}

namespace Vorba.Writing.Templates;

/// <summary>Compares values as Liquid does: only like with like; what cannot be compared is neither more nor less.</summary>
internal static class Comparing
{
    public static bool AreEqual(TemplateValue left, TemplateValue right) =>
        (left, right) switch
        {
            (TemplateValue.List a, TemplateValue.List b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => AreEqual(pair.First, pair.Second)),
            (TemplateValue.Amount { Value: var money }, TemplateValue.Number { Value: var number }) => money.Amount == number,
            (TemplateValue.Number { Value: var number }, TemplateValue.Amount { Value: var money }) => money.Amount == number,
            _ => left.Equals(right),
        };

    /// <returns>Absent where the two cannot be ordered.</returns>
    public static int? Order(TemplateValue left, TemplateValue right) =>
        (Number(left), Number(right)) is ({ } a, { } b) ? a.CompareTo(b)
        : (left, right) switch
        {
            (TemplateValue.Text x, TemplateValue.Text y) => string.CompareOrdinal(x.Value, y.Value),
            (TemplateValue.Moment x, TemplateValue.Moment y) => x.Value.CompareTo(y.Value),
            _ => null,
        };

    public static bool Contains(TemplateValue whole, TemplateValue part, RenderSettings settings) =>
        whole switch
        {
            TemplateValue.Text text when part is not TemplateValue.Missing => text.Value.Contains(TemplateText.Of(part, settings), StringComparison.Ordinal),
            TemplateValue.List list => list.Items.Any(item => AreEqual(item, part)),
            TemplateValue.Map map => part is TemplateValue.Text name && map.Members.ContainsKey(name.Value),
            _ => false,
        };

    private static decimal? Number(TemplateValue value) =>
        value switch
        {
            TemplateValue.Number number => number.Value,
            TemplateValue.Amount amount => amount.Value.Amount,
            _ => null,
        };
}

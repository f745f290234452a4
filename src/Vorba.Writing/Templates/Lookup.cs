namespace Vorba.Writing.Templates;

/// <summary>Finds what lies below a value. Asking for what is not there gives nothing, never an error.</summary>
internal static class Lookup
{
    public static TemplateValue Member(TemplateValue value, string name) =>
        value switch
        {
            TemplateValue.Map map when map.Members.TryGetValue(name, out var member) => member,
            TemplateValue.Amount { Value: var money } => name switch
            {
                "amount" => TemplateValue.Of(money.Amount),
                "currency" => TemplateValue.Of(money.Currency),
                _ => TemplateValue.Nothing,
            },
            _ => name switch
            {
                "size" => Size(value),
                "first" => Item(value, 0),
                "last" => Item(value, -1),
                _ => TemplateValue.Nothing,
            },
        };

    public static TemplateValue At(TemplateValue value, TemplateValue key) =>
        key switch
        {
            TemplateValue.Text { Value: var name } => Member(value, name),
            TemplateValue.Number { Value: >= int.MinValue and <= int.MaxValue } number => Item(value, (int)number.Value),
            _ => TemplateValue.Nothing,
        };

    public static TemplateValue Item(TemplateValue value, int index) =>
        value is TemplateValue.List { Items: var items } && (index < 0 ? index + items.Count : index) is var at && at >= 0 && at < items.Count
            ? items[at]
            : TemplateValue.Nothing;

    public static TemplateValue Size(TemplateValue value) =>
        value switch
        {
            TemplateValue.Text text => TemplateValue.Of(text.Value.ReadingLength),
            TemplateValue.List list => TemplateValue.Of(list.Items.Count),
            TemplateValue.Map map => TemplateValue.Of(map.Members.Count),
            _ => TemplateValue.Nothing,
        };
}

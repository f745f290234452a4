namespace Vorba.Writing.Templates;

/// <summary>All that a template may speak of, by name: the contact, the cart, the shop.</summary>
public sealed class Values
{
    private readonly TemplateValue.Map root;

    private Values(TemplateValue.Map root) => this.root = root;

    public static readonly Values Empty = new(new TemplateValue.Map(new Dictionary<string, TemplateValue>(StringComparer.Ordinal)));

    public TemplateValue this[string name] => root.Member(name);

    /// <summary>The value at a dotted path such as "cart.lines"; nothing where there is none.</summary>
    public TemplateValue At(string path) =>
        path.Split('.').Aggregate((TemplateValue)root, (value, name) => Lookup.Member(value, name));

    /// <summary>The same values and one more, at a name or a dotted path.</summary>
    public Values With(string path, TemplateValue value) => new(Put(root, path.Split('.'), value));

    public Values With(string path, string? value) => With(path, TemplateValue.Of(value));

    private static TemplateValue.Map Put(TemplateValue.Map map, ReadOnlySpan<string> path, TemplateValue value)
    {
        var inner = path.Length == 1 ? value : Put(map.Member(path[0]) as TemplateValue.Map ?? Empty.root, path[1..], value);
        return new(new Dictionary<string, TemplateValue>(map.Members, StringComparer.Ordinal) { [path[0]] = inner });
    }
}

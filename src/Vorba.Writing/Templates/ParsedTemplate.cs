namespace Vorba.Writing.Templates;

/// <summary>What parsing gave: a template, or why not and where.</summary>
public abstract record ParsedTemplate
{
    private ParsedTemplate()
    {
    }

    public sealed record Ok(Template Template) : ParsedTemplate;

    /// <summary>Line and column count from one.</summary>
    public sealed record Error(string Reason, int Line, int Column) : ParsedTemplate
    {
        public override string ToString() => $"line {Line}, column {Column}: {Reason}";
    }
}

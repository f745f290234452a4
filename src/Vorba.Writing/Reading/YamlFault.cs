namespace Vorba.Writing.Reading;

/// <summary>What is wrong with a file someone wrote, and where; line and column count from one.</summary>
public sealed record YamlFault(string Reason, int Line, int Column)
{
    public override string ToString() => $"line {Line}, column {Column}: {Reason}";
}

namespace Vorba.Writing;

/// <summary>How much a finding weighs: the platform refuses a fault, advice is the article's word and the author's choice.</summary>
public enum Weight
{
    Advice,
    Fault,
}

/// <summary>Where in a message something stands: the bubble from zero, the part of it ("text", "buttons[0].title"), and the stretch.</summary>
public sealed record Place(int Bubble, string Part, int Start, int Length);

/// <summary>What a machine can do about a finding: put other words at its place.</summary>
public sealed record Fix(string Title, string Replacement);

/// <summary>A remark of a copy rule, in words for the shop's owner. Without a place it speaks of the whole message.</summary>
public sealed record Finding(string Rule, Weight Weight, string Text, Place? Place = null, Fix? Fix = null);

using Vorba.Vocabulary;

namespace Vorba.Writing;

/// <summary>A message with its placeholders filled, and what had to be left out and why.</summary>
public sealed record Composed(Message Message, IReadOnlyList<string> Remarks);

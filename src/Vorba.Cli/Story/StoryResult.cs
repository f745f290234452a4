using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vorba.Cli.Story;

/// <summary>What the story came to.</summary>
public sealed record StoryResult(IReadOnlyList<Scene> Scenes, int Sends, CreditedMoney Credited, IReadOnlyList<string> Broken)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The money arrived and no rule was broken.</summary>
    public bool Ok => Credited.Orders == 1 && Broken.Count == 0;

    public string ToJson() => JsonSerializer.Serialize(this, Form);
}

/// <summary>One thing that happened, by the virtual clock.</summary>
public sealed record Scene(DateTimeOffset At, string Who, string What);

/// <summary>Orders credited to sends; the amount as an exact decimal.</summary>
public sealed record CreditedMoney(int Orders, string Amount, string Currency);

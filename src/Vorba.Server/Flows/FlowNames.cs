using Vorba.Flows;
using Vorba.Server.Dashboard.Languages;

namespace Vorba.Server.Flows;

/// <summary>Flows and steps as people read them: by the name the author gave, else by the id made readable.</summary>
public sealed class FlowNames(FlowBook book, Words words)
{
    public string Flow(string id) =>
        book.Find(id)?.Name.In(words.Language.Code) is { Length: > 0 } name ? name : Capital(Step(id));

    public static string Step(string id) => id.Replace('-', ' ').Replace('_', ' ');

    private string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], words.Culture) + text[1..];
}

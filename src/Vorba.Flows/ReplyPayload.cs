using System.Globalization;
using Vorba.Vocabulary;

namespace Vorba.Flows;

/// <summary>What a reply button carries, so that a tap on an old message finds the very journey and question it belongs to.</summary>
public sealed record ReplyPayload(JourneyId Journey, string Step, string Value)
{
    private const string Mark = "vorba";

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Mark}:{Journey.Contact}:{Journey.Number}:{Step}:{Value}");

    /// <returns>Null where the payload is not of ours: a menu entry, another program's button.</returns>
    public static ReplyPayload? Read(string payload) =>
        payload.Split(':', 5) is [Mark, var contact, var number, var step, var value]
        && Guid.TryParseExact(contact, "n", out var id)
        && int.TryParse(number, CultureInfo.InvariantCulture, out var running)
            ? new(new(new(id), running), step, value)
            : null;
}

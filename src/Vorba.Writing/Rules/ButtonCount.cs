using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>At most three buttons stand below a text or a card, and thirteen quick replies below a text.</summary>
internal static class ButtonCount
{
    public static readonly CopyRule Rule = new(
        "button-count", Weight.Fault, "Messenger refuses more buttons; three that matter are also easier to choose from.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message)
    {
        var findings = new List<Finding>();
        foreach (var group in message.Buttons.Count > Limits.Buttons ? message.Buttons.GroupBy(Row) : [])
        {
            var most = group.First().IsQuickReply ? Limits.QuickReplies : Limits.Buttons;
            if (group.Count() > most)
            {
                findings.Add(Rule.On(group.ElementAt(most).Title, $"{group.Count()} {(most == Limits.Buttons ? "buttons" : "quick replies")}; Messenger takes {most}."));
            }
        }

        return findings;
    }

    private static (int Bubble, string Row) Row(ReadButton button) => (button.Bubble, button.Part[..button.Part.LastIndexOf('[')]);
}

using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>A button has a title of at most 20 units.</summary>
internal static class ButtonTitle
{
    public static readonly CopyRule Rule = new(
        "button-title", Weight.Fault, "Messenger refuses a button without a title or with one longer than 20 characters.", Check);

    private static IReadOnlyList<Finding> Check(ReadMessage message)
    {
        List<Finding>? found = null;
        foreach (var button in message.Buttons)
        {
            if (Find(button.Title, message) is { } finding)
            {
                (found ??= []).Add(finding);
            }
        }

        return found ?? (IReadOnlyList<Finding>)[];
    }

    private static Finding? Find(ReadPart title, ReadMessage message) =>
        string.IsNullOrWhiteSpace(title.Text) ? Rule.On(title, "This button has no title.")
        : Lengths.LongestUnits(title.Text, message.Context) is var units && units > Limits.ButtonTitle
            ? Rule.On(title, $"The button '{title.Text}' can have {units} characters; Messenger takes {Limits.ButtonTitle}.", Shorter(title.Text))
            : null;

    private static Fix? Shorter(string title) =>
        title.Contains('{', StringComparison.Ordinal) ? null : new("Shorten it", title.ShortenedTo(Limits.ButtonTitle));
}

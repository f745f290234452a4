namespace Vorba.Vocabulary;

/// <summary>Names one contact. Version 7, so that ids sort by the moment they were made.</summary>
public readonly record struct ContactId(Guid Value)
{
    public static ContactId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public static ContactId Parse(string text) => new(Guid.ParseExact(text, "n"));

    public override string ToString() => Value.ToString("n");
}

/// <summary>
/// Names one send: the contact and a running number. The same step of the same journey always makes the same id, which is
/// what lets a repeat be seen as one.
/// </summary>
public readonly record struct SendId(ContactId Contact, int Number)
{
    public static SendId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"not the name of a send: '{text}'");

    public static bool TryParse(string? text, out SendId id)
    {
        var fits = text is { Length: > 33 } && text[32] == '-';
        id = default;
        if (!fits || !Guid.TryParseExact(text!.AsSpan(0, 32), "n", out var contact)
            || !int.TryParse(text.AsSpan(33), System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        id = new(new(contact), number);
        return true;
    }

    public override string ToString() => $"{Contact}-{Number}";
}

/// <summary>Names one contact's trip through a flow.</summary>
public readonly record struct JourneyId(ContactId Contact, int Number)
{
    public override string ToString() => $"{Contact}-{Number}";
}

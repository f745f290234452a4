using System.Globalization;
using System.Text.Json;

namespace Vorba.Channels.Messenger;

/// <summary>A member of what the platform sent. Asked for in one form, it answers in that form or is absent; it never throws.</summary>
internal readonly struct MessengerJson(JsonElement element)
{
    /// <summary>Larger numbers are milliseconds, smaller ones seconds: the year 5138 against March 1973.</summary>
    private const long MostSeconds = 100_000_000_000;
    private const int LongestId = 255;

    public MessengerJson this[string name] =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? new(member) : default;

    public bool IsPresent => element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public bool IsList => element.ValueKind == JsonValueKind.Array;

    public IEnumerable<MessengerJson> Items =>
        IsList ? element.EnumerateArray().Select(item => new MessengerJson(item)) : [];

    public IEnumerable<string> Names => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().Select(member => member.Name)
        : [];

    /// <summary>The platform's ids are opaque; some are written as numbers.</summary>
    public string? Id => (element.ValueKind == JsonValueKind.Number ? Raw : Text?.Trim()) is { Length: > 0 and <= LongestId } id ? id : null;

    public bool IsTrue => element.ValueKind == JsonValueKind.True;

    /// <summary>Since 1970, in seconds or in milliseconds.</summary>
    public DateTimeOffset? Moment =>
        long.TryParse(Id, NumberStyles.None, CultureInfo.InvariantCulture, out var since)
            && since <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(since < MostSeconds ? since * 1000 : since)
            : null;

    public string Raw => element.ValueKind == JsonValueKind.Undefined ? "" : element.GetRawText();

    /// <summary>Half an emoji, escaped, is valid JSON and no text: it counts as absent.</summary>
    public string? Text
    {
        get
        {
            try
            {
                return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }
    }
}

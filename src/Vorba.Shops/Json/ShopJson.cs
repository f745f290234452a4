using System.Globalization;
using System.Text.Json;

namespace Vorba.Shops.Json;

/// <summary>A member of what a shop sent. Asked for in one form, it answers in that form or is absent; it never throws.</summary>
internal readonly struct ShopJson(JsonElement element)
{
    /// <summary>More lines, coupons or variants than this are noise.</summary>
    private const int MostItems = 250;
    private const int LongestId = 255;
    private const int MostPieces = 100_000;
    private const decimal HighestAmount = 1_000_000_000_000m;

    public ShopJson this[string name] =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? new(member) : default;

    public bool IsAbsent => element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    public IEnumerable<ShopJson> Items => element.ValueKind == JsonValueKind.Array
        ? element.EnumerateArray().Take(MostItems).Select(item => new ShopJson(item))
        : [];

    public ShopJson First => Items.FirstOrDefault();

    /// <summary>An id as it was written: a number of any size keeps all its digits.</summary>
    public string? Id => element.ValueKind switch
    {
        JsonValueKind.Number => element.GetRawText() is { Length: <= LongestId } digits ? digits : null,
        JsonValueKind.String => ShopText.Line(Raw, LongestId + 1) is { Length: <= LongestId } name ? name : null,
        _ => null,
    };

    public string? Line => ShopText.Line(Raw);

    public string? Email => ShopText.Email(Raw);

    public string? Locale => ShopText.Locale(Raw);

    public string? Currency => ShopText.Currency(Raw);

    public string? WebAddress => ShopText.WebAddress(Raw);

    public DateTimeOffset? Moment => ShopText.Moment(Raw);

    public bool? Flag => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => bool.TryParse(Raw, out var flag) ? flag : null,
    };

    /// <summary>An amount of money, written as a number or as text with a decimal point.</summary>
    public decimal? Amount =>
        decimal.TryParse(Digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount)
        && amount is >= 0 and <= HighestAmount ? amount : null;

    /// <summary>How many; a shop that sells by weight sends fractions, which count as one piece more.</summary>
    public int? Count => Amount is <= MostPieces and var count ? (int)Math.Ceiling(count) : null;

    private string? Digits => element.ValueKind == JsonValueKind.Number ? element.GetRawText() : Raw;

    /// <summary>Half an emoji, escaped, is valid JSON and no text: it counts as absent.</summary>
    private string? Raw
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

using System.Text.Json;

namespace Vorba.Lab.Phones;

/// <summary>What can be asked of a phone over HTTP; every member is optional so that what is missing is said in a sentence.</summary>
public sealed record PhoneRequest
{
    public string? Text { get; init; }

    public string? Mid { get; init; }

    public int? Index { get; init; }

    public string? Title { get; init; }

    public int? Card { get; init; }

    public string? Emoji { get; init; }

    public string? Ref { get; init; }

    public string? Url { get; init; }

    public string? ReplyTo { get; init; }

    internal bool IsUnreadable { get; init; }

    /// <summary>Reads the body whatever its declared type; none at all is a request without members.</summary>
    public static async ValueTask<PhoneRequest?> BindAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        try
        {
            return string.IsNullOrWhiteSpace(text) ? new() : JsonSerializer.Deserialize<PhoneRequest>(text, JsonSerializerOptions.Web) ?? new();
        }
        catch (JsonException)
        {
            return new() { IsUnreadable = true };
        }
    }
}

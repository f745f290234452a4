using System.Text.Json;

namespace Vorba.Channels.Messenger;

/// <summary>What Meta tells of a person; each member only where the page may know it.</summary>
public sealed record MessengerPerson(string? FirstName, string? LastName, string? Locale);

/// <summary>Asks Meta for a person's name. Most pages may not ask, so conversation must work without an answer.</summary>
public sealed class MessengerPeople(HttpClient http, MessengerOptions options)
{
    private const string Fields = "first_name,last_name,locale";

    private readonly GraphClient graph = new(http, options);

    /// <returns>Null where Meta does not tell, for whatever reason.</returns>
    public async Task<MessengerPerson?> LookUpAsync(PageScopedId id, CancellationToken ct)
    {
        try
        {
            using var answer = await graph.GetAsync(Uri.EscapeDataString(id.Person), Fields, ct);
            return answer.IsSuccessStatusCode
                ? Person(new(JsonElement.Parse(await answer.Content.ReadAsStringAsync(ct))))
                : null;
        }
        catch (Exception silent) when (silent is HttpRequestException or JsonException || (silent is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }

    private static MessengerPerson? Person(MessengerJson told)
    {
        var person = new MessengerPerson(
            Name(told["first_name"]), Name(told["last_name"]), told["locale"].Id?.Replace('_', '-'));
        return person == new MessengerPerson(null, null, null) ? null : person;
    }

    private static string? Name(MessengerJson member) => member.Text?.Trim() is { Length: > 0 } name ? name : null;
}

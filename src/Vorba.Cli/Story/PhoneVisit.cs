using System.Text.Json.Nodes;

namespace Vorba.Cli.Story;

/// <summary>A shopper's phone in the Lab, used as its page uses it.</summary>
public sealed class PhoneVisit(HttpClient http, string labUrl, string shopper)
{
    public async Task<JsonNode> ThreadAsync(CancellationToken ct) =>
        (await http.GetFromJsonAsync<JsonNode>(Address("thread"), ct))!;

    public async Task<JsonNode> DoAsync(string act, object with, CancellationToken ct)
    {
        using var answer = await http.PostAsJsonAsync(Address(act), with, ct);
        var told = (await answer.Content.ReadFromJsonAsync<JsonNode>(ct))!;
        return answer.IsSuccessStatusCode ? told : throw new StoryBrokenException($"the phone refused '{act}': {told["error"]}");
    }

    /// <summary>Messages of the page, oldest first.</summary>
    public async Task<IReadOnlyList<JsonNode>> FromPageAsync(CancellationToken ct) =>
        [.. ((JsonArray)(await ThreadAsync(ct))["messages"]!).OfType<JsonNode>().Where(message => message["from"]!.ToString() == "page")];

    private string Address(string act) => $"{labUrl}/phone/{shopper}/{act}";
}

/// <summary>Something that the story waits for did not come.</summary>
public sealed class StoryBrokenException(string what) : Exception(what);

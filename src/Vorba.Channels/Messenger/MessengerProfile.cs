using System.Text.Json.Nodes;

namespace Vorba.Channels.Messenger;

/// <summary>What the page shows before a conversation: the Get Started button and the greeting. What its owner set is left as it is.</summary>
public sealed class MessengerProfile(HttpClient http, MessengerOptions options)
{
    /// <summary>The payload of Get Started.</summary>
    public const string GetStarted = "GET_STARTED";

    private readonly GraphClient graph = new(http, options);

    /// <summary>Sets the Get Started button, without which nobody can begin, and the greeting, where they are missing.</summary>
    /// <param name="greetings">By Meta's locale; "default" for all others. 160 characters at most.</param>
    /// <returns>False where Meta did not take it; the reason is not fatal, an owner may set it by hand.</returns>
    public async Task<bool> CompleteAsync(IReadOnlyDictionary<string, string> greetings, CancellationToken ct)
    {
        using var answer = await graph.GetAsync("me/messenger_profile", "get_started,greeting", ct);
        if (!answer.IsSuccessStatusCode)
        {
            return false;
        }

        var told = JsonNode.Parse(await answer.Content.ReadAsStringAsync(ct))?["data"] as JsonArray;
        var standing = told?.FirstOrDefault() as JsonObject ?? [];
        var missing = Missing(standing, greetings);
        if (missing.Count == 0)
        {
            return true;
        }

        using var set = await graph.PostAsync("me/messenger_profile", missing, ct);
        return set.IsSuccessStatusCode;
    }

    private static JsonObject Missing(JsonObject standing, IReadOnlyDictionary<string, string> greetings)
    {
        var missing = new JsonObject();
        if (!standing.ContainsKey("get_started"))
        {
            missing["get_started"] = new JsonObject { ["payload"] = GetStarted };
        }

        if (!standing.ContainsKey("greeting"))
        {
            missing["greeting"] = new JsonArray([.. greetings.Select(greeting => new JsonObject { ["locale"] = greeting.Key, ["text"] = greeting.Value })]);
        }

        return missing;
    }
}

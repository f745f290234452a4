using System.Text;
using System.Text.Json.Nodes;

namespace Vorba.Lab.Tests.Graph;

/// <summary>Requests that a published client library put on the wire, in its order, are answered as the platform would.</summary>
public sealed class WireTests
{
    private const string Wire = "registry/messenger-wire/messaging-api-messenger-requests.json";

    /// <summary>0: accepted. Otherwise the code of the error, with its reason.</summary>
    private static readonly Dictionary<string, int> Expected = new()
    {
        ["sendText_utility_tag"] = 100, // the tag died in April 2026
        ["sendText_user_ref"] = 100, // nobody ticked that checkbox
        ["sendText_phone"] = 200, // telephone numbers are dead recipients
        ["image_reusable_id"] = 100, // an attachment of another Page
        ["button"] = 100, // Extensions before the domain was listed
        ["media"] = 100, // an attachment of another Page
        ["oneTimeNotif"] = 10, // not granted to this app
        ["setIceBreakers"] = 0,
        ["deletePersona"] = 100, // no such persona
        ["persona_send"] = 100, // no such persona
        ["createSubscription"] = 190, // "A|B" is no token of this app
        ["debugToken"] = 100, // proof of the page token beside the app token
    };

    [Fact]
    public async Task Each_of_the_43_requests_is_accepted_or_refused_for_the_right_reason()
    {
        var requests = Requests();
        Assert.Equal(43, requests.Count);
        await using var lab = await RunningLab.StartAsync(new() { AppId = "APP", AppSecret = "APP_SECRET", PageToken = "PAGE_TOKEN" });
        await lab.SayHelloAsync();
        List<string> wrong = [];
        foreach (var request in requests)
        {
            lab.Clock.Advance(TimeSpan.FromMinutes(1));
            var call = request["call"]!.ToString();
            var code = await PlayAsync(lab, request);
            var expected = Expected.GetValueOrDefault(call);
            if (code != expected)
            {
                wrong.Add($"{call}: expected {expected}, got {code}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_two_texts_of_the_batch_arrive_and_its_third_operation_reads_the_person()
    {
        await using var lab = await RunningLab.StartAsync(new() { AppId = "APP", AppSecret = "APP_SECRET", PageToken = "PAGE_TOKEN" });
        await lab.SayHelloAsync();
        using var answer = await RequestAsync(lab, Requests().Single(request => request["call"]!.ToString() == "batch"));
        var parts = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsArray();
        Assert.Equal([200, 200, 200], parts.Select(part => (int)part!["code"]!));
        Assert.Equal("Ana", JsonNode.Parse(parts[2]!["body"]!.ToString())!["first_name"]!.ToString());
        Assert.Equal(["1", "2"], (await lab.GetAsync("/lab/sends")).Body.AsArray().Select(send => send!["body"]!["text"]!.ToString()));
    }

    private static async Task<int> PlayAsync(RunningLab lab, JsonNode request)
    {
        using var answer = await RequestAsync(lab, request);
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.True(answer.Headers.Contains("X-App-Usage") && answer.Headers.Contains("X-Business-Use-Case-Usage"));
        return body is JsonObject && body["error"] is { } error ? (int)error["code"]! : 0;
    }

    private static async Task<HttpResponseMessage> RequestAsync(RunningLab lab, JsonNode request)
    {
        var query = string.Join('&', request["query"]!.AsObject().Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value!.ToString())}"));
        using var message = new HttpRequestMessage(new(request["method"]!.ToString()), $"{request["path"]}?{query}");
        if (request["body"] is JsonObject body)
        {
            message.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return await lab.Http.SendAsync(message, TestContext.Current.CancellationToken);
    }

    private static List<JsonNode> Requests() => [.. JsonNode.Parse(RealFiles.Text(Wire))!.AsArray().OfType<JsonNode>()];
}

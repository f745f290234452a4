using System.Text.Json.Nodes;
using Vorba.Vocabulary;

namespace Vorba.Channels.Messenger;

/// <summary>Carries messages to Messenger: one request a bubble, in order, and none after the first that did not go.</summary>
public sealed class MessengerChannel(HttpClient http, MessengerOptions options) : IChannel
{
    /// <summary>Trouble that comes before the request is written: nothing can have arrived.</summary>
    private static readonly HttpRequestError[] BeforeSending =
    [
        HttpRequestError.NameResolutionError,
        HttpRequestError.ConnectionError,
        HttpRequestError.SecureConnectionError,
        HttpRequestError.ProxyTunnelError,
    ];

    private readonly GraphClient graph = new(http, options);

    public Channel Kind => Channel.Messenger;

    /// <summary>What stops the whole page, until Meta says something else: for whoever watches over it.</summary>
    public GraphError? Trouble { get; private set; }

    public async Task<Settlement> SendAsync(Outgoing outgoing, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (Refusal(outgoing) is { } refusal)
        {
            return new Settlement.Failed(refusal, IsPermanent: true);
        }

        if (outgoing.Purpose is Purpose.Answer)
        {
            await ShowTypingAsync(outgoing, ct);
        }

        var bodies = MessengerRendering.Bodies(outgoing);
        List<string> arrived = [];
        foreach (var body in bodies)
        {
            var settlement = await SendAsync(body, ct);
            if (settlement is not Settlement.Sent sent)
            {
                return arrived.Count == 0 ? settlement : Broken(settlement, arrived.Count, bodies.Count);
            }

            arrived.AddRange(sent.MessageIds);
        }

        return new Settlement.Sent(arrived);
    }

    /// <summary>Whoever asked sees at once that an answer is being written. A nicety: what goes wrong with it stops nothing.</summary>
    private async Task ShowTypingAsync(Outgoing outgoing, CancellationToken ct)
    {
        try
        {
            using var response = await graph.PostAsync("me/messages", MessengerRendering.Typing(outgoing), ct);
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or OperationCanceledException)
        {
            // The message itself meets the same trouble and tells of it.
        }
    }

    private static string? Refusal(Outgoing outgoing) =>
        PageScopedId.TryParse(outgoing.To, out _)
            ? MessengerLimits.Faults(outgoing.Message).FirstOrDefault()
            : "the address is none of Messenger";

    /// <summary>A message broken off is never begun anew: the contact would read its beginning twice.</summary>
    private static Settlement Broken(Settlement settlement, int arrived, int all) => settlement switch
    {
        Settlement.Failed failed => new Settlement.Failed($"{arrived} of {all} bubbles arrived, then: {failed.Reason}", IsPermanent: true),
        Settlement.Unknown unknown => new Settlement.Unknown($"{arrived} of {all} bubbles arrived, then: {unknown.Reason}"),
        _ => settlement,
    };

    private async Task<Settlement> SendAsync(JsonObject body, CancellationToken ct)
    {
        try
        {
            using var response = await graph.PostAsync("me/messages", body, ct);
            var answer = GraphAnswer.Read(response.StatusCode, await response.Content.ReadAsStringAsync(ct));
            Trouble = answer.Error is { Remedy: GraphRemedy.StopPage } trouble ? trouble : null;
            return answer.Settlement;
        }
        catch (HttpRequestException lost) when (BeforeSending.Contains(lost.HttpRequestError))
        {
            return new Settlement.Failed($"Meta could not be reached: {lost.HttpRequestError}", IsPermanent: false);
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or OperationCanceledException)
        {
            return new Settlement.Unknown("the answer was lost: Meta may have it");
        }
    }
}

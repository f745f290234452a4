using System.Net;
using System.Text.Json;
using Vorba.Vocabulary;

namespace Vorba.Channels.Messenger;

/// <summary>Reads what the Graph answered to one send. Only a message id is a success, only a Graph error is a clear refusal.</summary>
/// <param name="Error">What the Graph itself said against it.</param>
internal sealed record GraphAnswer(Settlement Settlement, GraphError? Error = null)
{
    private static readonly HttpStatusCode[] PassingRefusals = [HttpStatusCode.RequestTimeout, HttpStatusCode.TooManyRequests];

    public static GraphAnswer Read(HttpStatusCode status, string answer)
    {
        var json = Parse(answer);
        if (json["error"].IsPresent)
        {
            return Refused(json["error"]);
        }

        return new((int)status switch
        {
            < 300 when json["message_id"].Id is { } id => new Settlement.Sent([id]),
            < 300 => new Settlement.Unknown("Meta answered without a message id"),
            >= 500 => new Settlement.Unknown($"status {(int)status} came from in between: Meta may have it"),
            _ => new Settlement.Failed($"status {(int)status} without a reason", IsPermanent: !PassingRefusals.Contains(status)),
        });
    }

    private static GraphAnswer Refused(MessengerJson error)
    {
        var known = GraphErrors.Find(Number(error["code"]) ?? 0, Number(error["error_subcode"]));
        var passes = known.Remedy is GraphRemedy.Retry or GraphRemedy.Later
            || (error["is_transient"].IsTrue && known.Remedy != GraphRemedy.StopPage);
        var numbers = known.Subcode is { } subcode ? $"{known.Code}/{subcode}" : $"{known.Code}";
        var reason = $"{known.Words} ({numbers}, trace {error["fbtrace_id"].Id ?? "unknown"})";
        return new(
            known.Remedy is GraphRemedy.Reconcile
                ? new Settlement.Unknown(reason)
                : new Settlement.Failed(reason, IsPermanent: !passes) { IsUnreachable = known.Remedy is GraphRemedy.Unreachable },
            known);
    }

    private static int? Number(MessengerJson member) =>
        int.TryParse(member.Id, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static MessengerJson Parse(string answer)
    {
        try
        {
            return new(JsonElement.Parse(answer));
        }
        catch (JsonException)
        {
            return default;
        }
    }
}

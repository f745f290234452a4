using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph;

/// <summary>The door of the Graph: judges the token, finds the edge, and unpacks batches.</summary>
public sealed class GraphDoor(World world, GraphEdges edges)
{
    /// <summary>More operations than this do not fit in one batch.</summary>
    public const int LargestBatch = 50;

    public async Task<GraphAnswer> AnswerAsync(GraphCall call, CancellationToken ct)
    {
        if (Refuse(call) is { } objection)
        {
            return Error(objection);
        }

        return call is { Method: "POST", Path: "" } ? await BatchAsync(call, ct) : await FindAsync(call, ct);
    }

    public GraphAnswer Error(GraphError error)
    {
        lock (world.Gate)
        {
            return GraphAnswer.Of(error, world.NewNumber());
        }
    }

    private GraphError? Refuse(GraphCall call)
    {
        lock (world.Gate)
        {
            return Token(call)
                ?? (world.Options.Strict && !world.Calls.TryCount(world.Now) ? new GraphError(80006, "(#80006) There have been too many calls to this messenger account.") : null);
        }
    }

    private GraphError? Token(GraphCall call)
    {
        var token = call.Token;
        if (token is null)
        {
            return new(2500, "An active access token must be used to query information about the current user.");
        }

        var isKnown = token == world.Options.PageToken || token == AppToken;
        return !isKnown ? GraphError.BadToken
            : world.Knobs.TokenRevoked && token != AppToken ? GraphError.RevokedToken
            : call.Text("appsecret_proof") is { } proof && !IsProof(proof, token) ? GraphError.BadProof
            : null;
    }

    private string AppToken => $"{world.Options.AppId}|{world.Options.AppSecret}";

    private bool IsProof(string proof, string token) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(proof),
        Encoding.UTF8.GetBytes(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(world.Options.AppSecret), Encoding.UTF8.GetBytes(token)))));

    private async Task<GraphAnswer> FindAsync(GraphCall call, CancellationToken ct)
    {
        var parts = call.Path.Split('/');
        foreach (var edge in edges.All.Where(edge => edge.Method == call.Method && Fits(edge, parts)))
        {
            if (await edge.AnswerAsync(call with { Node = parts[0] }, ct) is { } answer)
            {
                return answer;
            }
        }

        return Error(GraphError.Missing(parts[0]));
    }

    private bool Fits(GraphEdge edge, string[] parts) => (edge.Node, parts) switch
    {
        (NodeKind.None, [var name]) => name == edge.Name,
        (NodeKind.Any, [_]) => edge.Name.Length == 0,
        (NodeKind.Any, [_, var name]) => name == edge.Name,
        (NodeKind.Page, [var node, var name]) => name == edge.Name && (node == "me" || node == world.Options.PageId),
        (NodeKind.App, [var node, var name]) => name == edge.Name && node == world.Options.AppId,
        _ => false,
    };

    private async Task<GraphAnswer> BatchAsync(GraphCall call, CancellationToken ct)
    {
        if (call.Fields["batch"] is not JsonArray { Count: > 0 and <= LargestBatch } operations)
        {
            return Error(GraphError.Invalid($"Param batch must hold 1 to {LargestBatch} operations"));
        }

        var answers = new JsonArray();
        foreach (var operation in operations)
        {
            answers.Add(await OperateAsync(operation as JsonObject, call.Token, ct));
        }

        return GraphAnswer.Of(answers);
    }

    /// <summary>Each operation is a call of its own; a batch inside a batch is none.</summary>
    private async Task<JsonObject> OperateAsync(JsonObject? operation, string? token, CancellationToken ct)
    {
        var call = operation is null ? null : GraphReader.FromBatch(operation, token);
        var answer = call is null or { Path: "" } ? Error(GraphError.Invalid("An operation needs a relative_url")) : await AnswerAsync(call, ct);
        return new() { ["code"] = answer.Status, ["headers"] = new JsonArray(), ["body"] = answer.Body.ToJsonString() };
    }
}

using System.Text.Json.Nodes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph;

/// <summary>Puts the Graph at the root of the Lab's address, behind everything else that has a path of its own.</summary>
public static class GraphEndpoint
{
    private static readonly string[] Methods = ["GET", "POST", "DELETE"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{**path}", Methods, HandleAsync).WithOrder(100);
        routes.MapPost("/", HandleAsync);
    }

    private static async Task HandleAsync(HttpContext context, GraphDoor door, World world)
    {
        var ct = context.RequestAborted;
        var call = await GraphReader.ReadAsync(context.Request, ct);
        var answer = call is null
            ? door.Error(GraphError.Invalid("The body of the request could not be read as what it says it is"))
            : await door.AnswerAsync(call, ct);
        if (answer.IsLost)
        {
            context.Abort();
            return;
        }

        lock (world.Gate)
        {
            Usage(context.Response, world);
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json; charset=UTF-8";
        await context.Response.WriteAsync(answer.Body.ToJsonString(), ct);
    }

    /// <summary>How much of the allowance is used up, in whole percent, as the platform tells with every answer.</summary>
    private static void Usage(HttpResponse response, World world)
    {
        var percent = world.Calls.Percent(world.Now);
        var usage = new JsonObject { ["call_count"] = percent, ["total_cputime"] = percent, ["total_time"] = percent };
        response.Headers["X-App-Usage"] = usage.ToJsonString();
        usage["type"] = "messenger";
        usage["estimated_time_to_regain_access"] = world.Calls.MinutesToRegain(world.Now);
        response.Headers["X-Business-Use-Case-Usage"] =
            new JsonObject { [world.Options.PageId] = new JsonArray(usage) }.ToJsonString();
        response.Headers["facebook-api-version"] = "v25.0";
    }
}

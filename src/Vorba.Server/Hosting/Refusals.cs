using Microsoft.AspNetCore.Http.HttpResults;

namespace Vorba.Server.Hosting;

/// <summary>The polite refusals, each a problem with one sentence (RFC 9457). Each is made anew: the framework writes the request's trace into it.</summary>
public static class Refusals
{
    public static ProblemHttpResult NotSigned =>
        Problem(StatusCodes.Status401Unauthorized, "The signature does not fit these bytes.");

    public static ProblemHttpResult TooLarge =>
        Problem(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {ReceivedBody.LargestBytes / 1024 / 1024} MiB.");

    public static ProblemHttpResult NoKey(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problem(StatusCodes.Status401Unauthorized, "Send the API key as 'Authorization: Bearer KEY'.");
    }

    public static ProblemHttpResult Unreadable(string why) => Problem(StatusCodes.Status400BadRequest, why);

    public static ProblemHttpResult NoSuchShop(string shop) =>
        Problem(StatusCodes.Status404NotFound, $"No shop of that platform is connected under the name '{shop}'.");

    /// <summary>More waits than may, or the store could not take it: the sender is to come again.</summary>
    public static ProblemHttpResult Later(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "5";
        return Problem(StatusCodes.Status503ServiceUnavailable, "Not taken in now. Send it again in a few seconds.");
    }

    private static ProblemHttpResult Problem(int status, string sentence) => TypedResults.Problem(sentence, statusCode: status);
}

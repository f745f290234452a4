using System.Text.Json.Nodes;

namespace Vorba.Lab.Graph;

/// <summary>A refusal as the Graph API words it. Code and subcode are what a client goes by.</summary>
public sealed record GraphError(int Code, string Message, int? Subcode = null)
{
    public string Type { get; init; } = "OAuthException";

    public bool IsTransient => Code is 1 or 2 or 4 or 613;

    public int Status => Code is 1 or 2 ? 500 : 400;

    public JsonObject Json(string trace)
    {
        var error = new JsonObject { ["message"] = Message, ["type"] = Type, ["code"] = Code };
        if (Subcode is { } subcode)
        {
            error["error_subcode"] = subcode;
        }

        if (IsTransient)
        {
            error["is_transient"] = true;
        }

        error["fbtrace_id"] = trace;
        return new() { ["error"] = error };
    }

    public static GraphError Invalid(string what, int? subcode = null) => new(100, $"(#100) {what}", subcode);

    public static GraphError Missing(string id) =>
        new(100, $"Unsupported request. Object with ID '{id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation", 33) { Type = "GraphMethodException" };

    public static readonly GraphError BadToken =
        new(190, "Invalid OAuth access token - Cannot parse access token");

    public static readonly GraphError RevokedToken =
        new(190, "Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.", 460);

    public static readonly GraphError BadProof =
        new(100, "Invalid appsecret_proof provided in the API argument") { Type = "GraphMethodException" };

    public static readonly GraphError NoPerson = Invalid("No matching user found", 2018001);

    public static readonly GraphError WindowClosed =
        new(10, "(#10) This message is sent outside of allowed window. Learn more about the new policy here: https://developers.facebook.com/docs/messenger-platform/policy-overview", 2018278);

    public static readonly GraphError Unavailable = new(551, "(#551) This person isn't available right now.", 1545041);

    public static readonly GraphError PageRestricted = new(10, "(#10) The Page is temporarily restricted from sending messages", 1893063);

    public static readonly GraphError OtherOwner = new(100, "(#100) Another app is controlling this thread now", 2018300);
}

using Vorba.Lab.Graph.Shapes;

namespace Vorba.Lab.Graph.Sends;

/// <summary>
/// May it go? The platform asks in this order, and the first objection is the answer. The token was judged before, as for
/// every call.
/// </summary>
public static class SendLaw
{
    private static readonly Func<SendAttempt, GraphError?>[] InOrder =
    [
        Injected, Permission, Restricted, Rate, Limits, References, Exists, Blocked, Owner,
    ];

    private static readonly Func<SendAttempt, GraphError?>[] InOrderWhenStrict = [.. InOrder, Tags, Window, UtilityLaw.Judge];

    /// <summary>Each feature, and how a send shows that it uses it.</summary>
    private static readonly (string Feature, Func<SendAttempt, bool> IsUsed)[] Reviewed =
    [
        ("HUMAN_AGENT", attempt => attempt.Tag == "HUMAN_AGENT"),
        ("CUSTOMER_FEEDBACK", attempt => attempt.Tag == "CUSTOMER_FEEDBACK"),
        ("NON_PROMOTIONAL_SUBSCRIPTION", attempt => attempt.Tag == "NON_PROMOTIONAL_SUBSCRIPTION"),
        ("UTILITY", attempt => attempt.Type == "UTILITY"),
        ("one_time_notif_req", attempt => attempt.TemplateType == "one_time_notif_req"),
        ("notification_messages", attempt => attempt.TemplateType == "notification_messages"),
    ];

    private static readonly string[] DeadTags = ["CONFIRMED_EVENT_UPDATE", "ACCOUNT_UPDATE", "POST_PURCHASE_UPDATE"];

    private static readonly string[] LivingTags = ["HUMAN_AGENT", "CUSTOMER_FEEDBACK", "NON_PROMOTIONAL_SUBSCRIPTION"];

    public static GraphError? Judge(SendAttempt attempt) =>
        (attempt.World.Options.Strict ? InOrderWhenStrict : InOrder)
            .Select(rule => rule(attempt))
            .FirstOrDefault(objection => objection is not null);

    private static GraphError? Injected(SendAttempt attempt) => Injection.Next(attempt.World);

    private static GraphError? Permission(SendAttempt attempt)
    {
        if (attempt.Recipient?.ContainsKey("phone_number") is true)
        {
            return new(200, "(#200) Cannot message users by phone number", 2018021);
        }

        var granted = attempt.World.Options.Features;
        var missing = Array.Find(Reviewed, row => row.IsUsed(attempt) && !granted.Contains(row.Feature)).Feature;
        return missing is null ? null : new(10, $"(#10) To use {missing}, your use of this endpoint must be reviewed and approved by Facebook");
    }

    private static GraphError? Restricted(SendAttempt attempt) =>
        attempt.World.Knobs.PageRestricted ? GraphError.PageRestricted : null;

    private static GraphError? Rate(SendAttempt attempt) =>
        attempt.World.Sends.TryCount(attempt.Now) ? null : new(613, "(#613) Calls to this api have exceeded the rate limit.", 2534040);

    private static GraphError? Limits(SendAttempt attempt)
    {
        if (attempt.Action is not null && attempt.Message is not null)
        {
            return GraphError.Invalid("Cannot send both message and sender_action", 2018014);
        }

        if (attempt.Action is null && attempt.Message is null)
        {
            return GraphError.Invalid("Param message must be non-empty");
        }

        var fields = attempt.Call.Fields;
        return MessageShapes.Request(fields, "request") is { } complaint ? GraphError.Invalid(complaint) : null;
    }

    private static GraphError? References(SendAttempt attempt) =>
        AttachmentLaw.Judge(attempt.World, attempt.Message, attempt.Call.FileType, attempt.Now)
        ?? ExtensionLaw.Judge(attempt.World, attempt.Message)
        ?? (attempt.Call.Text("persona_id") is { } persona && !attempt.World.Personas.ContainsKey(persona)
            ? GraphError.Invalid($"persona_id {persona} does not exist")
            : null);

    private static GraphError? Exists(SendAttempt attempt)
    {
        if (attempt.Recipient?.ContainsKey("comment_id") is true)
        {
            return attempt.Comment?.MayBeAnswered(attempt.Now) is true
                ? null
                : GraphError.Invalid("Activity already replied to, too old, or unknown", 10900);
        }

        return attempt.Person is { HasThread: true } ? null : GraphError.NoPerson;
    }

    private static GraphError? Blocked(SendAttempt attempt) => attempt.Person!.IsBlocked ? GraphError.Unavailable : null;

    private static GraphError? Owner(SendAttempt attempt) =>
        attempt.Person!.OwnerApp is not null && attempt.Action is null ? GraphError.OtherOwner : null;

    private static GraphError? Tags(SendAttempt attempt) => (attempt.Type, attempt.Tag) switch
    {
        ("MESSAGE_TAG", null) => GraphError.Invalid("Param tag is required for messaging_type MESSAGE_TAG"),
        ("MESSAGE_TAG", { } tag) when DeadTags.Contains(tag) =>
            GraphError.Invalid($"The message tag {tag} is deprecated. Use utility messages instead"),
        ("MESSAGE_TAG", { } tag) when !LivingTags.Contains(tag) => GraphError.Invalid($"Param tag must be one of {{{string.Join(", ", LivingTags)}}}"),
        ("MESSAGE_TAG", "CUSTOMER_FEEDBACK") when attempt.TemplateType != "customer_feedback" =>
            GraphError.Invalid("The tag CUSTOMER_FEEDBACK is for the customer feedback template only"),
        _ => null,
    };

    /// <summary>Actions without words, private replies and utility messages need no open window.</summary>
    private static GraphError? Window(SendAttempt attempt)
    {
        var isOpen = attempt switch
        {
            { Action: not null } or { Comment: not null } or { Type: "UTILITY" } => true,
            { Type: "MESSAGE_TAG", Tag: "NON_PROMOTIONAL_SUBSCRIPTION" } => true,
            { Type: "MESSAGE_TAG" } => attempt.Person!.IsTaggedWindowOpen(attempt.Now),
            _ => attempt.Person!.IsWindowOpen(attempt.Now),
        };
        return isOpen ? null : GraphError.WindowClosed;
    }
}

using System.Text.Json.Nodes;
using Vorba.Lab.Graph.Sends;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Graph.Edges;

/// <summary>POST /{page}/messages: judged by the law, then accepted, echoed and delivered.</summary>
public sealed class SendEdge(World world, Courier courier)
{
    public GraphAnswer Answer(GraphCall call)
    {
        var attempt = new SendAttempt(world, call, world.Now);
        if (SendLaw.Judge(attempt) is { } objection)
        {
            return GraphAnswer.Of(objection, world.NewNumber());
        }

        var answer = attempt.Action is { } action ? Act(attempt.Person!, action, call) : Send(attempt);
        return answer with { IsLost = Injection.TakeLostAnswer(world) };
    }

    private GraphAnswer Send(SendAttempt attempt)
    {
        var (person, message) = (attempt.Person!, attempt.Message!);
        var stored = AttachmentEdge.StoreIfAsked(world, message, attempt.Call.FileType);
        var shown = attempt.Template is { } template ? UtilityFilling.Show(template, (JsonObject)message["template"]!) : message;
        var sent = courier.Accept(person, (JsonObject)message.DeepClone(), accepted => accepted with
        {
            Shown = AttachmentEdge.Resolve(world, shown),
            Metadata = message["metadata"]?.ToString(),
            Notification = attempt.Call.Text("notification_type") ?? "REGULAR",
            Persona = world.Personas.GetValueOrDefault(attempt.Call.Text("persona_id") ?? ""),
            ReplyTo = attempt.Call.Object("reply_to")?["mid"]?.ToString(),
        });
        if (attempt.Comment is { } comment)
        {
            world.Comments[comment.Id] = comment with { IsAnswered = true };
        }

        var body = new JsonObject { ["recipient_id"] = person.Shopper.Psid, ["message_id"] = sent.Mid };
        if (stored is not null)
        {
            body["attachment_id"] = stored.Id;
        }

        return GraphAnswer.Of(body);
    }

    private static GraphAnswer Act(Person person, string action, GraphCall call)
    {
        var payload = call.Object("payload");
        if (action is "react" or "unreact")
        {
            var emoji = action == "react" ? payload?["reaction"]?.ToString() : null;
            person.Change(message => message.Mid == payload?["message_id"]?.ToString(), message => message with { PageReaction = emoji });
        }

        if (action == "mark_seen")
        {
            person.Change(message => !message.FromPage, message => message with { IsRead = true });
        }

        person.SeesTyping = action == "typing_on" || (person.SeesTyping && action != "typing_off");
        person.Show();
        return GraphAnswer.Of(new JsonObject { ["recipient_id"] = person.Shopper.Psid });
    }
}

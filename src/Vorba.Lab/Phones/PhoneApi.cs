using System.Text.Json.Nodes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Phones;

/// <summary>/phone/{shopper}/...: the acts of a shopper, each answered with what came of it or one plain sentence.</summary>
public sealed class PhoneApi(World world, Acts acts)
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var phone = routes.MapGroup("/phone/{shopper}");
        phone.MapGet("/thread", (string shopper, PhoneApi api) => api.For(shopper, person => Results.Json(PhoneScreen.Draw(api.World, person)), show: false));
        Map(phone, "/type", api => api.Type);
        Map(phone, "/picture", api => api.Picture);
        Map(phone, "/tap", api => api.Tap);
        Map(phone, "/quick-reply", api => api.QuickReply);
        Map(phone, "/react", api => api.React);
        Map(phone, "/edit", api => api.Edit);
        Map(phone, "/reveal", api => api.Reveal);
        Map(phone, "/get-started", api => api.GetStarted);
        Map(phone, "/ice-breaker", api => api.IceBreaker);
        Map(phone, "/menu", api => api.Menu);
        Map(phone, "/comment", api => api.Comment);
        Map(phone, "/follow", api => api.Follow);
        Map(phone, "/unlock", api => (person, _) => Done(() => api.Acts.Unlock(person)));
        Map(phone, "/lock", api => (person, _) => Done(() => api.Acts.Lock(person)));
        Map(phone, "/block", api => (person, _) => Done(() => person.IsBlocked = true));
        Map(phone, "/unblock", api => (person, _) => Done(() => person.IsBlocked = false));
    }

    private World World => world;

    private Acts Acts => acts;

    private static void Map(RouteGroupBuilder phone, string path, Func<PhoneApi, Func<Person, PhoneRequest, IResult>> act) =>
        phone.MapPost(path, (string shopper, PhoneApi api, PhoneRequest request) =>
            api.For(shopper, person => request.IsUnreadable ? Refused(400, "the body is no JSON object of known members") : act(api)(person, request), show: true));

    private IResult For(string slug, Func<Person, IResult> how, bool show)
    {
        lock (world.Gate)
        {
            if (world.Find(slug) is not { } person)
            {
                return Refused(404, $"nobody here is called '{slug}'");
            }

            var result = how(person);
            if (show)
            {
                person.Show();
            }

            return result;
        }
    }

    private IResult Type(Person person, PhoneRequest request) => request.Text is { Length: > 0 and <= 20_000 } text
        ? Told(acts.Type(person, text, request.ReplyTo))
        : Refused(400, "give the text to type");

    private IResult Picture(Person person, PhoneRequest request) => Uri.TryCreate(request.Url, UriKind.Absolute, out _)
        ? Told(acts.SendPicture(person, request.Url!))
        : Refused(400, "give the url of the picture");

    private IResult Tap(Person person, PhoneRequest request)
    {
        if (request.Mid is not { } mid || person.Find(mid) is not { FromPage: true } message)
        {
            return Refused(404, "there is no such message");
        }

        var drawn = MessageDrawing.Draw(message, person.Shopper);
        var card = request.Card is { } number ? drawn.Cards.ElementAtOrDefault(number) : null;
        if (card is { Url: { } target } && request is { Index: null, Title: null })
        {
            return Opened(person, new("web_url", card.Title) { Url = target });
        }

        IReadOnlyList<ButtonView> buttons = request.Card is null
            ? [.. drawn.Buttons, .. drawn.Cards.SelectMany(one => one.Buttons)]
            : card?.Buttons ?? [];
        var button = request.Title is { } title
            ? buttons.FirstOrDefault(one => one.Title == title)
            : buttons.ElementAtOrDefault(request.Index ?? -1);
        return button is null ? Refused(404, "the message has no such button") : Press(person, button, mid);
    }

    private IResult Press(Person person, ButtonView button, string? mid) => button.Type switch
    {
        "postback" => Told(acts.Postback(person, button.Title, button.Payload ?? "", mid)),
        "web_url" => Opened(person, button),
        "phone_number" => Results.Json(new { url = "tel:" + button.Payload, height = "none" }),
        _ => Refused(409, $"a button of type {button.Type} does nothing here"),
    };

    /// <summary>A link opens on the phone alone: the platform tells nobody, and no window opens.</summary>
    private IResult Opened(Person person, ButtonView button)
    {
        acts.Unlock(person);
        return Results.Json(new { url = button.Url, height = button.Height ?? "full", title = button.Title });
    }

    private IResult QuickReply(Person person, PhoneRequest request)
    {
        var last = person.Messages.Count == 0 ? null : MessageDrawing.Draw(person.Messages[^1], person.Shopper);
        var reply = last?.QuickReplies.FirstOrDefault(one => one.Title == request.Title);
        return reply is null ? Refused(404, "no such quick reply is shown") : Told(acts.QuickReply(person, reply.Title, reply.Payload ?? ""));
    }

    private IResult React(Person person, PhoneRequest request)
    {
        if (request.Mid is not { } mid || person.Find(mid) is not { } message)
        {
            return Refused(404, "there is no such message");
        }

        var emoji = string.IsNullOrEmpty(request.Emoji) || request.Emoji == message.Reaction ? null : request.Emoji;
        return emoji is null && message.Reaction is null
            ? Refused(400, "give the emoji")
            : Done(() => acts.React(person, mid, emoji));
    }

    private IResult Edit(Person person, PhoneRequest request) =>
        request.Mid is not { } mid || person.Find(mid) is not { FromPage: false, Text: not null, Edits: < 5 } message
            ? Refused(404, "there is no such message of one's own, or it was edited five times")
            : request.Text is not { Length: > 0 } text ? Refused(400, "give the new text")
            : Done(() => acts.Edit(person, message, text));

    private IResult Reveal(Person person, PhoneRequest request) =>
        request.Mid is { } mid && person.Find(mid)?.Shown["attachment"]?["payload"] is JsonObject coupon && coupon["template_type"]?.ToString() == "coupon"
            ? Done(() => acts.RevealCoupon(person, coupon))
            : Refused(404, "there is no such coupon");

    private IResult GetStarted(Person person, PhoneRequest request) => world.Profile["get_started"]?["payload"]?.ToString() is not { } payload
        ? Refused(409, "the Page has no Get Started button: set get_started in its Messenger profile")
        : person.HasThread ? Refused(409, "the conversation has begun already")
        : Told(acts.Postback(person, "Get Started", payload));

    private IResult IceBreaker(Person person, PhoneRequest request)
    {
        var questions = PhoneScreen.IceBreakers(world.Profile, person.Shopper.Locale);
        var chosen = request.Title is { } title
            ? questions.FirstOrDefault(one => one["question"]!.ToString() == title)
            : questions.ElementAtOrDefault(request.Index ?? -1);
        return chosen is null
            ? Refused(404, "the Page asks no such question")
            : Told(acts.Postback(person, chosen["question"]!.ToString(), chosen["payload"]!.ToString()));
    }

    private IResult Menu(Person person, PhoneRequest request) =>
        PhoneScreen.Menu(world.Profile, person).FirstOrDefault(item => item.Title == request.Title) is { } item
            ? Press(person, item, null)
            : Refused(404, "the menu has no such entry");

    private IResult Comment(Person person, PhoneRequest request) => request.Text is { Length: > 0 } text
        ? Results.Json(new { commentId = acts.Comment(person, text) })
        : Refused(400, "give the text of the comment");

    private IResult Follow(Person person, PhoneRequest request) => References.IsValid(request.Ref)
        ? Done(() => acts.Follow(person, request.Ref!))
        : Refused(400, References.Rule);

    private static IResult Done(Action act)
    {
        act();
        return Results.Json(new JsonObject { ["ok"] = true });
    }

    private static IResult Told(string mid) => Results.Json(new { mid });

    private static IResult Refused(int status, string why) => Results.Json(new { error = why }, statusCode: status);
}

using System.Text.Json.Nodes;
using Vorba.Lab.Platform;
using Vorba.Lab.Webhooks;

namespace Vorba.Lab.Phones;

/// <summary>What a shopper can do with the phone, and what the platform makes of it: the window, the thread, the webhook.</summary>
public sealed class Acts(World world, Courier courier, Events events)
{
    public void Unlock(Person person)
    {
        person.IsLocked = false;
        courier.Read(person);
    }

    public void Lock(Person person) => person.IsLocked = true;

    public string Type(Person person, string text, string? replyTo = null)
    {
        var message = new JsonObject { ["text"] = text };
        if (replyTo is not null)
        {
            message["reply_to"] = new JsonObject { ["mid"] = replyTo };
        }

        return Say(person, message);
    }

    public string QuickReply(Person person, string title, string payload) =>
        Say(person, new() { ["text"] = title, ["quick_reply"] = new JsonObject { ["payload"] = payload } });

    public string SendPicture(Person person, string url) => Say(person, new()
    {
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["type"] = "image",
            ["payload"] = new JsonObject { ["url"] = url },
        }),
    });

    /// <summary>Get Started, an ice breaker, a menu entry or a postback button: all the same act, and the window opens.</summary>
    public string Postback(Person person, string title, string payload, string? mid = null)
    {
        var at = Begin(person);
        var postback = new JsonObject { ["mid"] = mid ?? world.NewMessageId(), ["title"] = title, ["payload"] = payload };
        if (person.OwnerApp is not null)
        {
            postback.Remove("payload");
        }

        if (person.PendingReference is { } reference)
        {
            postback["referral"] = Events.Reference(reference);
            person.PendingReference = null;
        }

        var own = world.NewMessageId();
        person.Add(new(own, FromPage: false, at, new() { ["text"] = title }) { IsDelivered = true });
        courier.Tell(person, events.Postback(person.Shopper.Psid, at, postback));
        return own;
    }

    public void React(Person person, string mid, string? emoji)
    {
        var at = Begin(person);
        var before = person.Find(mid)?.Reaction;
        person.Change(message => message.Mid == mid, message => message with { Reaction = emoji });
        courier.Tell(person, events.Reaction(person.Shopper.Psid, at, new()
        {
            ["reaction"] = Reactions.Name(emoji ?? before ?? ""),
            ["emoji"] = emoji ?? before,
            ["action"] = emoji is null ? "unreact" : "react",
            ["mid"] = mid,
        }));
    }

    /// <summary>Comes by an m.me link. A known thread hears it at once and its window opens; a new one waits for Get Started.</summary>
    public void Follow(Person person, string reference)
    {
        if (person.HasThread)
        {
            var at = Begin(person);
            courier.Tell(person, events.Referral(person.Shopper.Psid, at, reference));
            return;
        }

        person.PendingReference = reference;
        person.IsLocked = false;
    }

    public void Edit(Person person, ThreadMessage message, string text)
    {
        var at = Begin(person);
        person.Change(one => one.Mid == message.Mid, one => one with { Edits = one.Edits + 1, Shown = new() { ["text"] = text } });
        courier.Tell(person, events.Edit(person.Shopper.Psid, at, message.Mid, text, message.Edits + 1));
    }

    public void RevealCoupon(Person person, JsonObject coupon)
    {
        var told = new JsonObject { ["type"] = "coupon", ["payload"] = (string?)coupon["payload"], ["coupon_code"] = (string?)coupon["coupon_code"] };
        courier.Tell(person, events.Coupon(person.Shopper.Psid, person.Stamp(world.Now), told));
    }

    public string Comment(Person person, string text)
    {
        var comment = new Comment($"{world.Options.PageId}_{world.NewNumber()}", person.Shopper.Psid, text, world.Now);
        world.Comments[comment.Id] = comment;
        courier.Tell(person, events.Feed(person.Shopper.Psid, new()
        {
            ["item"] = "comment",
            ["verb"] = "add",
            ["comment_id"] = comment.Id,
            ["post_id"] = $"{world.Options.PageId}_1",
            ["message"] = text,
            ["created_time"] = comment.At.ToUnixTimeSeconds(),
            ["from"] = new JsonObject { ["id"] = person.Shopper.Psid, ["name"] = person.Shopper.Name },
        }));
        return comment.Id;
    }

    private string Say(Person person, JsonObject content)
    {
        var at = Begin(person);
        var mid = world.NewMessageId();
        person.Add(new(mid, FromPage: false, at, (JsonObject)content.DeepClone()) { IsDelivered = true, ReplyTo = (string?)content["reply_to"]?["mid"] });
        var told = new JsonObject { ["mid"] = mid };
        foreach (var (name, value) in content)
        {
            told[name] = value?.DeepClone();
        }

        if (person.PendingReference is { } reference)
        {
            told["referral"] = Events.Reference(reference);
            person.PendingReference = null;
        }

        courier.Tell(person, events.Message(person.Shopper.Psid, at, told));
        return mid;
    }

    /// <summary>An act needs the phone in the hand: what was unread is read now, and the window opens.</summary>
    private DateTimeOffset Begin(Person person)
    {
        Unlock(person);
        var at = person.Stamp(world.Now);
        person.OpenWindow(at);
        return at;
    }
}

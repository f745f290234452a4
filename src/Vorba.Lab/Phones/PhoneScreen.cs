using System.Text.Json.Nodes;
using Vorba.Lab.Platform;

namespace Vorba.Lab.Phones;

/// <summary>Draws the state of one phone: the conversation, or what a locked screen and a new thread show instead.</summary>
public static class PhoneScreen
{
    public static ThreadState Draw(World world, Person person)
    {
        var profile = world.Profile;
        var locale = person.Shopper.Locale;
        var arrived = person.Messages.Where(message => !message.FromPage || message.IsDelivered).ToList();
        return new()
        {
            Now = world.Now,
            Zone = person.Shopper.TimeZone,
            Page = world.Options.PageName,
            Shopper = person.Shopper.Name,
            Locale = locale,
            Locked = person.IsLocked,
            Blocked = person.IsBlocked,
            Started = person.HasThread || arrived.Count > 0,
            Typing = person.SeesTyping,
            WindowEnds = person.WindowEndsAt,
            Greeting = Greeting(profile, person.Shopper),
            HasGetStarted = profile["get_started"] is not null,
            IceBreakers = [.. IceBreakers(profile, locale).Select(one => one["question"]!.ToString())],
            Menu = Menu(profile, person),
            ComposerDisabled = ForLocale(person.Settings["persistent_menu"] ?? profile["persistent_menu"], locale)?["composer_input_disabled"]?.ToString() == "true",
            Messages = Messages(arrived, person.Shopper),
            Notifications = Unread(arrived, world.Options.PageName, locale),
        };
    }

    public static IReadOnlyList<ButtonView> Menu(JsonObject profile, Person person) =>
        MessageDrawing.Buttons(ForLocale(person.Settings["persistent_menu"] ?? profile["persistent_menu"], person.Shopper.Locale)?["call_to_actions"]);

    public static IReadOnlyList<JsonObject> IceBreakers(JsonObject profile, string locale)
    {
        var list = profile["ice_breakers"] as JsonArray ?? [];
        var questions = ForLocale(list, locale)?["call_to_actions"] as JsonArray ?? list;
        return [.. questions.OfType<JsonObject>().Where(one => one["question"] is not null)];
    }

    private static IReadOnlyList<MessageView> Messages(List<ThreadMessage> arrived, LabShopper shopper)
    {
        var views = arrived.Select(message => MessageDrawing.Draw(message, shopper)).ToList();
        return [.. views.Select((view, index) => index == views.Count - 1 ? view : view with { QuickReplies = [] })];
    }

    private static IReadOnlyList<Notification> Unread(List<ThreadMessage> arrived, string page, string locale) =>
    [
        .. arrived.Where(message => message is { FromPage: true, IsRead: false, Notification: not "NO_PUSH" })
            .Select(message => new Notification(message.Mid, message.Persona?.Name ?? page, Wording.Of(message.Shown, page, locale), message.At)),
    ];

    private static string? Greeting(JsonObject profile, LabShopper shopper) =>
        ForLocale(profile["greeting"], shopper.Locale)?["text"]?.ToString()
            .Replace("{{user_first_name}}", shopper.FirstName, StringComparison.Ordinal)
            .Replace("{{user_last_name}}", shopper.LastName, StringComparison.Ordinal)
            .Replace("{{user_full_name}}", shopper.Name, StringComparison.Ordinal);

    private static JsonObject? ForLocale(JsonNode? list, string locale)
    {
        var entries = (list as JsonArray ?? []).OfType<JsonObject>().ToList();
        return entries.Find(entry => entry["locale"]?.ToString() == locale) ?? entries.Find(entry => entry["locale"]?.ToString() == "default");
    }
}

using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Flows;
using Vorba.Flows.Steps;
using Vorba.Server.Catalogue;
using Vorba.Server.Hosting;
using Vorba.Server.Links;
using Vorba.Vocabulary;
using Vorba.Writing;
using Vorba.Writing.Templates;
using Composed = Vorba.Engine.Composed;

namespace Vorba.Server.Composing;

/// <summary>
/// Makes the words of a send: the step's message in the contact's language, its placeholders filled, fitted to the channel,
/// its taps bound to the journey and its links tracked.
/// </summary>
public sealed class SendComposer(ServerSettings settings, FlowBook book, CatalogueStore catalogue, LinkTokens tokens)
{
    public Composed Compose(Contact contact, Send send)
    {
        if (book.Find(send.Flow)?.Find(send.Step) is not SayStep step)
        {
            return Composed.Nothing;
        }

        var shop = settings.Shop(contact.Shop) ?? settings.Shops.FirstOrDefault();
        var template = OnlyFor(send.Channel, step.MessageFor(contact.Locale));
        var filled = MessageComposing.Compose(template, SendValues.Of(contact, send, shop, catalogue), SettingsFor(contact, shop)).Message;
        var fitted = Fitting.Fit(filled, send.Channel);
        return IsEmpty(fitted, send.Channel) ? Composed.Nothing : Tracked(fitted, contact, send);
    }

    private static Message OnlyFor(Channel channel, Message message) =>
        channel is Channel.Messenger ? message with { Email = null } : message with { Bubbles = [] };

    private static bool IsEmpty(Message message, Channel channel) =>
        channel is Channel.Messenger ? message.Bubbles.Count == 0 : message.Email is null;

    private static RenderSettings SettingsFor(Contact contact, ConnectedShop? shop) =>
        new() { Locale = contact.Locale ?? Vorba.Flows.Languages.Fallback, Currency = shop?.Settings.Currency ?? "EUR" };

    private Composed Tracked(Message message, Contact contact, Send send)
    {
        var links = new List<TrackedLink>();
        var tracked = message.WithButtons(button => button switch
        {
            Button.Link link => Track(link, send, links),
            Button.Reply reply => reply with { Payload = new ReplyPayload(send.Journey, send.Step, reply.Payload).ToString() },
            _ => throw new System.Diagnostics.UnreachableException(),
        });
        return new(tracked, links) { Unsubscribe = send.Channel is Channel.Email ? Ours($"u/{tokens.ForExit(contact.Id)}") : null };
    }

    private Button.Link Track(Button.Link link, Send send, List<TrackedLink> links)
    {
        var token = tokens.ForLink(send, links.Count);
        links.Add(new(token, link.Target));
        return link with { Target = Ours($"r/{token}").AbsoluteUri };
    }

    private Uri Ours(string path) => new(settings.PublicUrl, path);
}

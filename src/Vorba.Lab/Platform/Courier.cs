using System.Text.Json.Nodes;
using Vorba.Lab.Webhooks;

namespace Vorba.Lab.Platform;

/// <summary>Carries the Page's accepted messages to the phone and tells the app: echo, then delivery, then read where the phone lies open.</summary>
public sealed class Courier(World world, Events events, WebhookSender webhooks) : IDisposable
{
    private readonly List<ITimer> _underway = [];

    /// <returns>The message with its new id.</returns>
    public ThreadMessage Accept(Person person, JsonObject body, Func<ThreadMessage, ThreadMessage> with)
    {
        var at = person.Stamp(world.Now);
        var message = with(new(world.NewMessageId(), FromPage: true, at, body));
        person.Add(message);
        if (!world.Knobs.DropEchoes)
        {
            Tell(person, events.Echo(person.Shopper.Psid, at, message.Mid, message.Metadata, message.Body));
        }

        var delay = TimeSpan.FromSeconds(world.Knobs.DeliveryDelaySeconds);
        if (delay == TimeSpan.Zero)
        {
            Arrive(person, message.Mid);
        }
        else
        {
            _underway.Add(world.Clock.CreateTimer(_ => ArriveLater(person, message.Mid), null, delay, Timeout.InfiniteTimeSpan));
        }

        return message;
    }

    /// <summary>The person looks at the conversation: all that arrived is read, and the platform says so unless they hide it.</summary>
    public void Read(Person person)
    {
        var read = person.Change(message => message is { FromPage: true, IsDelivered: true, IsRead: false }, message => message with { IsRead = true });
        if (read.Count > 0 && !world.Knobs.ReadReceiptsOff)
        {
            Tell(person, events.Read(person.Shopper.Psid, read[^1].At));
        }
    }

    public void Tell(Person person, Notice notice) => webhooks.Post(notice with { InStandby = person.OwnerApp is not null });

    public void Dispose() => _underway.ForEach(timer => timer.Dispose());

    private void ArriveLater(Person person, string mid)
    {
        lock (world.Gate)
        {
            Arrive(person, mid);
        }
    }

    private void Arrive(Person person, string mid)
    {
        var arrived = person.Change(message => message.Mid == mid, message => message with { IsDelivered = true })[0];
        Tell(person, events.Delivery(person.Shopper.Psid, arrived.At, world.Knobs.MissingMids ? null : [mid]));
        if (!person.IsLocked)
        {
            Read(person);
        }

        person.Show();
    }
}

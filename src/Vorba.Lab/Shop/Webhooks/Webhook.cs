namespace Vorba.Lab.Shop.Webhooks;

/// <summary>One thing to tell Vorba. Its id and its bytes are the same each time it is sent.</summary>
internal sealed record Webhook(string Topic, byte[] Body, DateTimeOffset TriggeredAt)
{
    public Guid Id { get; } = Guid.NewGuid();

    public Guid EventId { get; } = Guid.NewGuid();
}

using Dapper;
using Vorba.Channels.Messenger;
using Vorba.Contacts;
using Vorba.Engine;
using Vorba.Policy;
using Vorba.Vocabulary;

namespace Vorba.Server.Webhooks;

/// <summary>
/// Asks Meta for the name of someone who speaks for the first time, before the first answer is written. Most pages may not
/// ask; then the conversation goes on without a name.
/// </summary>
public sealed class Introductions(Database database, MessengerPeople people, TimeProvider clock)
{
    /// <summary>Meta waits five seconds for our answer; a name is not worth more than this of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <returns>Null where the contact is known already, did not act, or Meta does not tell.</returns>
    public async Task<Incoming?> ForAsync(ChannelEvent happened, CancellationToken ct)
    {
        if (Openers.NameOf(happened) is null || !PageScopedId.TryParse(happened.Of, out var id) || IsKnown(happened.Of))
        {
            return null;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        return await AskAsync(id.Value, patience.Token) is { } person ? Introduced(happened.Of, person) : null;
    }

    private async Task<MessengerPerson?> AskAsync(PageScopedId id, CancellationToken ct)
    {
        try
        {
            return await people.LookUpAsync(id, ct);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private bool IsKnown(Address address)
    {
        using var connection = database.OpenToRead();
        var key = IdentityKey.At(address);
        return connection.ExecuteScalar<long?>("select 1 from identities where kind = @Kind and value = @Value", key) is not null;
    }

    private Incoming Introduced(Address of, MessengerPerson person) => new()
    {
        Source = "messenger",
        Topic = "profile",
        Body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(person),
        Keys = [IdentityKey.At(of)],
        Signal = new Signal.FromChannel(new ChannelEvent.Introduced(of, clock.GetUtcNow(), person.FirstName, person.LastName, person.Locale)),
    };
}

using System.Collections.Concurrent;
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
public sealed class Introductions(Database database, MessengerPeople people, MessengerOptions page, TimeProvider clock)
{
    /// <summary>Meta waits five seconds for our answer; the names of all who speak in one webhook are not worth more than this of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private const int AskedAtOnce = 8;

    /// <returns>Of those who act and are not known yet, whom Meta told of in time; nobody where we have no token to ask with.</returns>
    public async Task<IReadOnlyList<Incoming>> ForAsync(IEnumerable<ChannelEvent> happened, CancellationToken ct)
    {
        if (page.PageToken.Length == 0)
        {
            return [];
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        var strangers = happened.Where(act => Openers.NameOf(act) is not null).Select(act => act.Of).Distinct().Where(of => !IsKnown(of));
        var introduced = new ConcurrentQueue<Incoming>();
        try
        {
            await Parallel.ForEachAsync(
                strangers,
                new ParallelOptions { MaxDegreeOfParallelism = AskedAtOnce, CancellationToken = patience.Token },
                async (of, token) => (await AskAsync(of, token)).ForEach(introduced.Enqueue));
        }
        catch (OperationCanceledException)
        {
            // Patience ended: who was not told of goes on without a name.
        }

        return [.. introduced];
    }

    private async Task<List<Incoming>> AskAsync(Address of, CancellationToken ct) =>
        PageScopedId.TryParse(of, out var id) && await people.LookUpAsync(id.Value, ct) is { } person ? [Introduced(of, person)] : [];

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

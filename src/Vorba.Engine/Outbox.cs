using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Vorba.Channels;
using Vorba.Contacts;
using Vorba.Vocabulary;
using Channel = Vorba.Vocabulary.Channel;

namespace Vorba.Engine;

/// <summary>Carries claimed sends to their channels, those of one contact one after the other, and reports how each ended.</summary>
internal sealed class Outbox(
    IReadOnlyDictionary<Channel, IChannel> channels, Func<SendId, Settlement, Task> report, ILogger log)
{
    /// <summary>How many contacts are written to at the same time.</summary>
    private const int Carriers = 8;

    private readonly Channel<Claim>[] queues =
        [.. Enumerable.Range(0, Carriers).Select(_ => System.Threading.Channels.Channel.CreateUnbounded<Claim>())];

    public void Post(Claim claim) => queues[(uint)claim.Contact.Id.GetHashCode() % Carriers].Writer.TryWrite(claim);

    public Task RunAsync(CancellationToken ct) => Task.WhenAll(queues.Select(queue => CarryAsync(queue.Reader, ct)));

    /// <summary>Gives back what was claimed and never left, once nobody carries any more: it is known not to have arrived.</summary>
    public IEnumerable<Signal.Settled> GiveBack()
    {
        foreach (var queue in queues)
        {
            while (queue.Reader.TryRead(out var claim))
            {
                yield return new(claim.Send.Id, new Settlement.Failed("stopped", IsPermanent: false));
            }
        }
    }

    private async Task CarryAsync(ChannelReader<Claim> queue, CancellationToken ct)
    {
        await foreach (var claim in queue.ReadAllAsync(ct))
        {
            var settlement = await SendAsync(claim, ct);
            log.LogInformation("Send {Send} on {Channel} ended as {Settlement}", claim.Send.Id, claim.Send.Channel, settlement.GetType().Name);
            await report(claim.Send.Id, settlement);
        }
    }

    private async Task<Settlement> SendAsync(Claim claim, CancellationToken ct)
    {
        if (claim.Composed.Message is not { } message)
        {
            return new Settlement.Failed("nothing-to-say", IsPermanent: true);
        }

        if (!channels.TryGetValue(claim.Send.Channel, out var channel) || claim.Contact.AddressOn(claim.Send.Channel) is not { } address)
        {
            return new Settlement.Failed("channel-not-connected", IsPermanent: true);
        }

        try
        {
            return await channel.SendAsync(
                new(claim.Send.Id, address, message, claim.Send.Purpose)
                {
                    Locale = claim.Contact.Locale,
                    ToName = claim.Contact.FirstName,
                    Unsubscribe = claim.Composed.Unsubscribe,
                },
                ct);
        }
        catch (Exception error) when (error is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            // A channel answers in settlements; what escapes as an exception may have happened at any point of the way.
            log.LogError(error, "Send {Send} on {Channel} broke off", claim.Send.Id, claim.Send.Channel);
            return new Settlement.Unknown(error.GetType().Name);
        }
    }
}

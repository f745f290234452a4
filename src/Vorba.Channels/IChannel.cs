using Vorba.Vocabulary;

namespace Vorba.Channels;

/// <summary>Carries one message to one address and says how that ended; a refusal or a lost answer is a settlement, no exception.</summary>
public interface IChannel
{
    public Channel Kind { get; }

    public Task<Settlement> SendAsync(Outgoing outgoing, CancellationToken ct);
}

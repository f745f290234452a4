using Vorba.Contacts;

namespace Vorba.Engine;

/// <summary>What stands in the engine's queues: something received, or the end of an attempt.</summary>
internal sealed record Work(Incoming? Incoming, Signal.Settled? Settled)
{
    public Work(Incoming incoming)
        : this(incoming, null)
    {
    }

    public Work(Signal.Settled settled)
        : this(null, settled)
    {
    }

    public TaskCompletionSource<Admission> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

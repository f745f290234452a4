namespace Vorba.Flows.Steps;

/// <summary>What a wait is counted from.</summary>
public enum WaitAnchor
{
    /// <summary>The journey's arrival.</summary>
    Arrival,

    /// <summary>The last change of the journey's cart: each change makes the wait start anew.</summary>
    CartChange,
}

/// <summary>Waits for a while.</summary>
public sealed record WaitStep(string Id, TimeSpan Length) : Step(Id)
{
    public override string Kind => "wait";

    public WaitAnchor Anchor { get; init; }

    internal override Move Arrive(Moment moment) => RestOrGo(moment, moment.Now + Length);

    internal override Move? Hear(JourneySignal signal, Moment moment) =>
        signal is JourneySignal.Woke ? RestOrGo(moment, moment.Journey.WakeAt ?? moment.Now) : null;

    private Move RestOrGo(Moment moment, DateTimeOffset fromArrival)
    {
        var end = Anchor is WaitAnchor.CartChange && moment.Facts.CartChangedAt is { } changed ? changed + Length : fromArrival;
        return end <= moment.Now ? Move.On() : Move.Rest(end);
    }
}

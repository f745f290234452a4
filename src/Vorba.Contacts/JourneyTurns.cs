using Vorba.Flows;

namespace Vorba.Contacts;

/// <summary>Starts, moves and ends journeys.</summary>
internal static class JourneyTurns
{
    /// <summary>A flow is travelled once for each subject: updates of one cart never start two journeys.</summary>
    public static Turn StartOn(Turn turn, Trigger trigger, string? subject) =>
        turn.Take(
            turn.Book.StartedBy(trigger).Where(flow => !turn.Contact.Journeys.Any(known => known.Flow == flow.Id && known.Subject == subject)),
            (before, flow) => Start(before, flow, subject));

    public static Turn WakeDue(Turn turn) =>
        turn.Take(
            Open(turn).Where(journey => journey.WakeAt <= turn.Now).OrderBy(journey => journey.WakeAt),
            (before, journey) => Hear(before, journey, new JourneySignal.Woke()) ?? End(before, journey, "step-removed"));

    /// <summary>Gives an answer to the newest journey that makes something of it.</summary>
    public static Turn Answer(Turn turn, Func<Journey, bool> mayHear, JourneySignal.Answered answer) =>
        Open(turn).Where(mayHear).Reverse().Select(journey => Hear(turn, journey, answer)).FirstOrDefault(moved => moved is not null) ?? turn;

    public static Turn EndOnOrder(Turn turn, KnownOrder order) =>
        EndOn(turn, Goal.OrderPlaced, "order-placed", (subject, since) =>
            (subject is not null && subject == order.CartToken) || Earlier(since, turn.Contact.CartCalled(subject)?.ChangedAt) <= order.PlacedAt);

    public static Turn EndOnEmptied(Turn turn, string cart) =>
        EndOn(turn, Goal.CartEmptied, "cart-emptied", (subject, _) => subject == cart);

    public static Turn EndAll(Turn turn, string why) =>
        SendTurns.Drop(turn.Take(Open(turn), (before, journey) => End(before, journey, why)), _ => true, why);

    public static Turn End(Turn turn, Journey journey, string why) =>
        turn.With(journey with { At = null, WakeAt = null, EndedWhy = why }).Note(new Entry.JourneyEnded(journey.Id, journey.Flow, why));

    /// <summary>Ends the journeys that the goal concerns, and lets go what they, or ended ones, still had waiting.</summary>
    private static Turn EndOn(Turn turn, Goal goal, string why, Func<string?, DateTimeOffset, bool> concerns)
    {
        var reached = turn.Take(
            Open(turn).Where(journey => EndsOn(turn, journey.Flow, goal) && concerns(journey.Subject, journey.StartedAt)),
            (before, journey) => End(before, journey, why));
        return SendTurns.Drop(reached, send => EndsOn(turn, send.Flow, goal) && concerns(send.Subject, SetOut(turn, send)), why);
    }

    private static DateTimeOffset SetOut(Turn turn, Send send) =>
        turn.Contact.Journeys.FirstOrDefault(journey => journey.Id == send.Journey)?.StartedAt ?? send.PlannedAt;

    // The news of a cart may come after that of its order; what counts is when the cart changed.
    private static DateTimeOffset Earlier(DateTimeOffset since, DateTimeOffset? changed) => changed < since ? changed.Value : since;

    private static bool EndsOn(Turn turn, string flow, Goal goal) => turn.Book.Find(flow)?.EndsOn.Contains(goal) is true;

    private static IEnumerable<Journey> Open(Turn turn) => turn.Contact.Journeys.Where(journey => !journey.IsOver);

    private static Turn Start(Turn turn, Flow flow, string? subject)
    {
        (turn, var number) = turn.NextNumber();
        var id = new Vocabulary.JourneyId(turn.Contact.Id, number);
        var trip = JourneyRunner.Start(flow, id, subject, turn.Contact.FactsFor(subject, turn.Now, turn.Now), turn.Now);
        return MakeWay(Apply(turn.Note(new Entry.JourneyStarted(id, flow.Id, subject)), trip));
    }

    // Rules look at so many carts and no more: whoever is on a longer list of journeys than that hears of the newest ones.
    private static Turn MakeWay(Turn turn) =>
        turn.Take(
            Open(turn).SkipLast(Contact.Remembered),
            (before, journey) => SendTurns.Drop(End(before, journey, "made-way"), send => send.Journey == journey.Id, "made-way"));

    private static Turn? Hear(Turn turn, Journey journey, JourneySignal signal)
    {
        if (turn.Book.Find(journey.Flow) is not { } flow)
        {
            return signal is JourneySignal.Woke ? End(turn, journey, "flow-removed") : null;
        }

        var facts = turn.Contact.FactsFor(journey.Subject, journey.StartedAt, turn.Now);
        return JourneyRunner.Hear(flow, journey, signal, facts, turn.Now) is { } trip ? Apply(turn, trip) : null;
    }

    private static Turn Apply(Turn turn, Trip trip)
    {
        turn = turn.With(trip.Journey).Take(trip.Effects, (before, effect) => Do(before, trip.Journey, effect));
        return trip.Journey.EndedWhy is { } why ? turn.Note(new Entry.JourneyEnded(trip.Journey.Id, trip.Journey.Flow, why)) : turn;
    }

    private static Turn Do(Turn turn, Journey journey, Effect effect) =>
        effect switch
        {
            Effect.Say(var step) => SendTurns.Plan(turn, journey, step),
            Effect.Remember(var name, var value) => turn.With(turn.Contact with
            {
                Properties = new Dictionary<string, string>(turn.Contact.Properties) { [name] = value },
            }),
            Effect.Took(var step, var kind, var outcome, var until) =>
                turn.Note(new Entry.StepTaken(journey.Id, journey.Flow, step, kind, outcome, until)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

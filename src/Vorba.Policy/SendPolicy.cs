using System.Globalization;
using Vorba.Vocabulary;

namespace Vorba.Policy;

/// <summary>Decides whether a send may go now. Pure: the same question gets the same answer, always.</summary>
public static class SendPolicy
{
    /// <summary>No contact hears from two channels within this time. One channel may answer at once.</summary>
    public static readonly TimeSpan Spacing = TimeSpan.FromMinutes(10);

    private delegate Answer Gate(PlannedSend send, Standing standing, DateTimeOffset now);

    /// <summary>What holds for good stands first, what passes with time after it, so that nothing waits for what can never be.</summary>
    private static readonly (string Name, Gate Ask)[] Gates =
    [
        ("expiry", AskExpiry),
        ("address", AskAddress),
        ("consent", AskConsent),
        ("availability", AskAvailability),
        ("window", AskWindow),
        ("spacing", AskSpacing),
    ];

    /// <summary>Asks the gates in order. The first that objects has decided.</summary>
    public static Ruling Decide(PlannedSend send, Standing standing, DateTimeOffset now)
    {
        var asked = new List<GateAnswer>(Gates.Length);
        foreach (var (name, ask) in Gates)
        {
            var answer = ask(send, standing, now);
            asked.Add(new(name, answer.Objection is null, answer.Values));

            if (answer.Objection is { } objection)
            {
                return new(objection, asked);
            }
        }

        return new(new Verdict.Go(PermitFor(send)), asked);
    }

    private static Permit PermitFor(PlannedSend send) =>
        send switch
        {
            { Channel: Channel.Messenger } => Permit.OpenWindow,
            { Purpose: Purpose.OrderUpdate } => Permit.OrderUpdate,
            _ => Permit.EmailConsent,
        };

    private static Answer AskExpiry(PlannedSend send, Standing standing, DateTimeOffset now) =>
        Answer.Of(now < send.ExpiresAt, Refusal.Expired, ("expires", Moment(send.ExpiresAt)));

    private static Answer AskAddress(PlannedSend send, Standing standing, DateTimeOffset now) =>
        Answer.Of(standing.Reachable.Contains(send.Channel), Refusal.NoAddress, ("channel", send.Channel.ToString()));

    private static Answer AskConsent(PlannedSend send, Standing standing, DateTimeOffset now)
    {
        // An order's own news by e-mail needs no subscription; everything else does, and a withdrawn one forbids all.
        var subscription = standing.SubscriptionTo(send.Channel);
        var needless = send is { Channel: Channel.Email, Purpose: Purpose.OrderUpdate };
        return subscription switch
        {
            { IsStanding: true } => Answer.Pass(("since", Moment(subscription.Since)), ("source", subscription.Source)),
            { EndedAt: { } ended, WasGiven: true } => Answer.Of(needless, Refusal.Stopped, ("ended", Moment(ended))),
            _ => Answer.Of(needless, Refusal.NoConsent, ("channel", send.Channel.ToString())),
        };
    }

    private static Answer AskAvailability(PlannedSend send, Standing standing, DateTimeOffset now) =>
        Answer.Of(!standing.Unavailable.Contains(send.Channel), Refusal.Unavailable, ("channel", send.Channel.ToString()));

    private static Answer AskWindow(PlannedSend send, Standing standing, DateTimeOffset now) =>
        send.Channel is not Channel.Messenger
            ? Answer.Pass(("channel", send.Channel.ToString()))
            : standing.Window is { } window
                ? Answer.Of(window.IsOpen(now), Refusal.WindowClosed, ("opened", Moment(window.OpenedAt)), ("closes", Moment(window.ClosesAt)))
                : Answer.Of(false, Refusal.WindowClosed, ("opened", "never"));

    private static Answer AskSpacing(PlannedSend send, Standing standing, DateTimeOffset now)
    {
        var beside = standing.LastSends.Where(last => last.Key != send.Channel).Select(last => (DateTimeOffset?)last.Value).Max();
        return beside is not { } last
            ? Answer.Pass(("other channel", "never"))
            : new(now < last + Spacing ? new Verdict.Wait(last + Spacing) : null, Listed(("other channel", Moment(last))));
    }

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Listed(params ReadOnlySpan<(string Name, string Value)> values)
    {
        var listed = new Dictionary<string, string>();
        foreach (var (name, value) in values)
        {
            listed[name] = value;
        }

        return listed;
    }

    private readonly record struct Answer(Verdict? Objection, IReadOnlyDictionary<string, string> Values)
    {
        public static Answer Pass(params ReadOnlySpan<(string, string)> values) => new(null, Listed(values));

        public static Answer Of(bool passes, Refusal refusal, params ReadOnlySpan<(string, string)> values) =>
            new(passes ? null : new Verdict.Refuse(refusal), Listed(values));
    }
}

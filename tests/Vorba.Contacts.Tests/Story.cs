using Vorba.Flows;
using Vorba.Vocabulary;

namespace Vorba.Contacts.Tests;

/// <summary>One contact lives through signals and time. What leaves is answered as the test says: sent, where it says nothing.</summary>
internal sealed class Story(Contact contact)
{
    private const int LongestChain = 200;

    public Contact Contact { get; private set; } = contact;

    public DateTimeOffset Now { get; private set; } = Some.Noon;

    public List<Entry> Entries { get; } = [];

    /// <summary>Each send as it left, with the moment.</summary>
    public List<(DateTimeOffset At, Send Send)> Left { get; } = [];

    /// <summary>How an attempt ends; null leaves it under way.</summary>
    public Func<Send, Settlement?> Ends { get; set; } = send => new Settlement.Sent([$"m_{send.Id.Number}"]);

    public IEnumerable<string> LeftSteps => Left.Select(left => $"{left.Send.Step} {left.Send.Channel}");

    public Send Newest => Contact.Sends[^1];

    public Story Hear(ShopEvent happened) => Take(new Signal.FromShop(happened));

    public Story Hear(ChannelEvent happened) => Take(new Signal.FromChannel(happened));

    public Story Settle(Send send, Settlement settlement) => Take(new Signal.Settled(send.Id, settlement));

    /// <summary>Lets time pass, and wakes the contact whenever it asked to be.</summary>
    public Story Later(double hours = 0, double minutes = 0)
    {
        var until = Now.AddHours(hours).AddMinutes(minutes);
        while (Contact.NextDue is { } due && due <= until)
        {
            Now = due > Now ? due : Now;
            Take(new Signal.TimeCame());
        }

        Now = until;
        return this;
    }

    public Story JoinedWith(Contact other)
    {
        Record(Joining.Join(Contact, other, ReadyFlows.Book, Now));
        return this;
    }

    private Story Take(Signal signal)
    {
        Record(ContactStep.Take(Contact, signal, ReadyFlows.Book, Now));
        for (var chain = 0; Contact.NextDue <= Now; chain++)
        {
            Assert.True(chain < LongestChain, "the contact is due again and again at one moment");
            Record(ContactStep.Take(Contact, new Signal.TimeCame(), ReadyFlows.Book, Now));
        }

        return this;
    }

    private void Record(Outcome outcome)
    {
        Contact = outcome.Contact;
        Entries.AddRange(outcome.Entries);
        foreach (var send in outcome.Attempts)
        {
            Left.Add((Now, send));
            if (Ends(send) is { } settlement)
            {
                Record(ContactStep.Take(Contact, new Signal.Settled(send.Id, settlement), ReadyFlows.Book, Now));
            }
        }
    }
}

using System.Text;
using Vorba.Vocabulary;
using static Vorba.Contacts.Tests.Some;

namespace Vorba.Contacts.Tests;

public sealed class ContactJsonTests
{
    [Fact]
    public void A_state_that_is_written_and_read_is_the_same_state()
    {
        var state = ContactJson.Write(Full().Contact);

        Assert.Equal(Encoding.UTF8.GetString(state), Encoding.UTF8.GetString(ContactJson.Write(ContactJson.Read(state))));
    }

    [Fact]
    public void Nothing_of_a_state_is_lost_on_the_way()
    {
        var contact = Full().Contact;
        var read = ContactJson.Read(ContactJson.Write(contact));

        Assert.Equivalent(contact, read, strict: true);
        Assert.Equal(contact.NextDue, read.NextDue);
    }

    [Fact]
    public void Every_line_of_a_timeline_is_read_as_it_was_written() =>
        Assert.All(Full().Entries, entry => Assert.Equivalent(entry, ContactJson.ReadEntry(ContactJson.Write(entry)), strict: true));

    [Fact]
    public void The_same_signals_come_to_the_same_outcome_to_the_last_byte() =>
        Assert.Equal(Told(Full()), Told(Full()));

    [Fact]
    public void A_state_that_was_stored_between_any_two_signals_goes_on_as_if_it_had_not_been()
    {
        var contact = new Story(Ana).Hear(CartChanged(Noon)).Contact;

        var kept = ContactStep.Take(contact, new Signal.TimeCame(), Flows.ReadyFlows.Book, Noon.AddHours(1));
        var stored = ContactStep.Take(ContactJson.Read(ContactJson.Write(contact)), new Signal.TimeCame(), Flows.ReadyFlows.Book, Noon.AddHours(1));

        Assert.Equal(ContactJson.Write(kept.Contact), ContactJson.Write(stored.Contact));
        Assert.Equal(kept.Entries.Select(ContactJson.Write), stored.Entries.Select(ContactJson.Write));
    }

    [Theory]
    [InlineData("😀 عربى \u202e")]
    [InlineData("half a face \ud83d")]
    [InlineData("\0\u0007\ufffe")]
    public void Whatever_somebody_writes_can_be_kept(string words)
    {
        var story = new Story(Stranger with { Properties = new Dictionary<string, string> { ["note"] = words } }).Hear(Said(Noon, words));

        Assert.NotNull(ContactJson.Read(ContactJson.Write(story.Contact)));
        Assert.All(story.Entries, entry => Assert.NotNull(ContactJson.ReadEntry(ContactJson.Write(entry))));
    }

    private static Story Full()
    {
        var story = new Story(Stranger with { HeardIds = ["shopify/1"], LastSeen = Noon.AddTicks(3) }) { Ends = send => send.Id.Number % 2 == 0 ? new Settlement.Sent(["m_1"]) : null };
        return story.Hear(CheckedOut(Noon)).Hear(OptedIn(Noon)).Hear(Said(Noon, "pentru mine")).Later(hours: 2)
            .Hear(new ChannelEvent.Read(AnasThread, Noon, Noon.AddDays(1))).Hear(CartChanged(story.Now, "cart-2"))
            .Hear(Ordered(story.Now)).Hear(new ChannelEvent.OptedOut(AnasMail, story.Now));
    }

    private static IEnumerable<string> Told(Story story) =>
        story.Entries.Select(ContactJson.Write).Append(Encoding.UTF8.GetString(ContactJson.Write(story.Contact)));
}

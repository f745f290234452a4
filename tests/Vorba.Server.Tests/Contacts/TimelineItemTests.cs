using Bunit;
using Vorba.Policy;
using Vorba.Server.Contacts;
using Vorba.Server.Tests.Dashboard;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Contacts;

public sealed class TimelineItemTests : BunitContext
{
    private static readonly DateTimeOffset Noon = DashboardHost.Noon;
    private static readonly SendId Reminder = new(ContactId.New(Noon), 1);

    public TimelineItemTests()
    {
        var words = Spoken.In("en");
        Services.AddSingleton(words).AddSingleton(Spoken.Format(words)).AddSingleton<DecisionWords>();
    }

    [Fact]
    public void Each_gate_stands_there_with_its_values()
    {
        var gate = new GateAnswer("consent", Passed: true, new Dictionary<string, string> { ["source"] = "tap" });
        var item = Show(new EntryView("stop", Tone.Bad, "Not sent") { Gates = [gate, new("window", false, new Dictionary<string, string>())] });

        Assert.Equal("2 rules asked", item.Find("summary").TextContent);
        Assert.Contains("by a tap", item.Find(".gate-passed").TextContent, StringComparison.Ordinal);
        Assert.Contains("objected", item.Find(".gate-objected").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_sent_is_shown_as_bubbles_with_its_taps()
    {
        var text = new Bubble.Text("Ana, te așteaptă Ceasul Aurora 💛") { Buttons = [new Button.Link("Finalizează", "https://vorba.example/r/1")] };
        var item = Show(new EntryView("send", Tone.Ours, "Sent") { Channel = Channel.Messenger, Shows = Reminder }, new() { Bubbles = [text] });

        Assert.Equal("Ana, te așteaptă Ceasul Aurora 💛", item.Find(".balloon p").TextContent);
        Assert.Equal("Finalizează", item.Find(".balloon .tap").TextContent);
    }

    [Fact]
    public void An_email_is_shown_by_its_subject()
    {
        var item = Show(new EntryView("send", Tone.Ours, "Sent") { Channel = Channel.Email, Shows = Reminder }, new() { Email = new("Still here 💛", "Hi Radu") });

        Assert.Equal("Still here 💛", item.Find(".letter-subject strong").TextContent);
    }

    [Fact]
    public void Words_of_a_contact_are_shown_as_text_and_never_as_markup()
    {
        var item = Show(new EntryView("bubble", Tone.Theirs, "Wrote") { Detail = "<script>alert(1)</script>" });

        Assert.Empty(item.FindAll("script"));
        Assert.Equal("<script>alert(1)</script>", item.Find(".entry-detail").TextContent);
    }

    private IRenderedComponent<TimelineItem> Show(EntryView view, Message? message = null) =>
        Render<TimelineItem>(parameters => parameters
            .Add(item => item.Seq, 1)
            .Add(item => item.At, Noon)
            .Add(item => item.View, view)
            .Add(item => item.Messages, message is null ? [] : new Dictionary<SendId, Message> { [Reminder] = message }));
}

using System.Reflection;
using Vorba.Contacts;
using Vorba.Policy;
using Vorba.Server.Contacts;
using Vorba.Server.Tests.Dashboard;
using Vorba.Vocabulary;

namespace Vorba.Server.Tests.Contacts;

public sealed class EntryWordsTests
{
    private static readonly DateTimeOffset Noon = DashboardHost.Noon;
    private static readonly ContactId Ana = ContactId.New(Noon);
    private static readonly SendId Reminder = new(Ana, 2);
    private static readonly JourneyId Journey = new(Ana, 1);

    private static readonly Entry[] OfEachKind =
    [
        new Entry.Heard("cart-updated", "Ceasul Aurora"),
        new Entry.Joined(Ana),
        new Entry.Consented(Channel.Messenger, "tap"),
        new Entry.Withdrew(Channel.Messenger, "stop-word"),
        new Entry.WindowOpened("message", Noon.AddHours(24)),
        new Entry.JourneyStarted(Journey, "abandoned-cart", "cart"),
        new Entry.JourneyEnded(Journey, "abandoned-cart", "order-placed"),
        new Entry.StepTaken(Journey, "abandoned-cart", "quiet-hour", "wait", "waits", Noon.AddHours(1)),
        new Entry.SendPlanned(Reminder, "abandoned-cart", "reminder", Channel.Messenger, Purpose.Promotion, Noon),
        new Entry.Decided(Reminder, Channel.Messenger, "go", "OpenWindow", null, []),
        new Entry.StoodIn(Reminder, new(Ana, 1), Channel.Email, "WindowClosed"),
        new Entry.Attempted(Reminder, Channel.Messenger),
        new Entry.Settled(Reminder, Channel.Messenger, SendState.Sent, null),
        new Entry.Receipt(Reminder, Channel.Messenger, "clicked"),
        new Entry.Dropped(Reminder, Channel.Messenger, "order-placed"),
    ];

    public static TheoryData<string> Codes => ["en", "ro"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_kind_of_entry_has_words(string code)
    {
        var kinds = typeof(Entry).GetNestedTypes(BindingFlags.Public).Where(type => type.IsSubclassOf(typeof(Entry)));
        Assert.Equal(kinds.OrderBy(kind => kind.Name), OfEachKind.Select(entry => entry.GetType()).OrderBy(kind => kind.Name));
        Assert.All(OfEachKind, entry => Assert.DoesNotMatch(@"\{\w+\}|^(entry|heard|step|decided|settled|receipt)\.", Say(entry, code).Title));
    }

    [Fact]
    public void A_hold_names_its_end_and_the_spacing_that_decided()
    {
        var gate = new GateAnswer("spacing", Passed: false, new Dictionary<string, string> { ["other channel"] = Noon.AddMinutes(-4).UtcDateTime.ToString("o") });
        var held = new Entry.Decided(Reminder, Channel.Messenger, "wait", null, Noon.AddMinutes(6), [gate]);

        Assert.Equal("Held until 12:06: E-mail went out 4 minutes ago (spacing, 10 minutes)", Say(held, "en").Title);
        Assert.Equal("Reținut până la 12:06: E-mail a plecat acum 4 minute (distanțare, 10 minute)", Say(held, "ro").Title);
    }

    [Fact]
    public void A_refusal_names_its_reason_and_the_values_behind_it()
    {
        var gate = new GateAnswer("window", Passed: false, new Dictionary<string, string> { ["opened"] = "never" });
        var view = Say(new Entry.Decided(Reminder, Channel.Messenger, "refuse", "WindowClosed", null, [gate]), "en");

        Assert.Equal("Not sent: the window is closed", view.Title);
        Assert.Equal("opened never", view.Detail);
        Assert.Equal([gate], view.Gates);
    }

    [Theory]
    [InlineData(SendState.Sent)]
    [InlineData(SendState.Failed)]
    [InlineData(SendState.Held)]
    [InlineData(SendState.Unknown)]
    public void Every_end_of_an_attempt_has_words(SendState state) =>
        Assert.DoesNotContain("settled.", Say(new Entry.Settled(Reminder, Channel.Email, state, "no such mailbox"), "en").Title, StringComparison.Ordinal);

    [Fact]
    public void What_a_channel_said_itself_is_shown_as_it_came() =>
        Assert.Equal("no such mailbox", Say(new Entry.Settled(Reminder, Channel.Email, SendState.Failed, "no such mailbox"), "ro").Detail);

    [Fact]
    public void A_line_that_a_newer_version_wrote_is_said_to_be_one() =>
        Assert.Equal("A line written by a newer version", Spoken.Entries("en").View(null, Noon).Title);

    [Fact]
    public void A_signal_without_words_of_its_own_is_still_shown() =>
        Assert.Equal("Heard: moon-landing", Say(new Entry.Heard("moon-landing", null), "en").Title);

    private static EntryView Say(Entry entry, string code) => Spoken.Entries(code).View(entry, Noon);
}

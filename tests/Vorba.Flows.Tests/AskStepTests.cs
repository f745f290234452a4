using Vorba.Flows.Steps;
using Vorba.Vocabulary;
using static Vorba.Flows.Tests.Some;

namespace Vorba.Flows.Tests;

public sealed class AskStepTests
{
    private static readonly Choice Me = new("me", new(new Dictionary<string, string> { ["en"] = "For me 🙋", ["ro"] = "Pentru mine 🙋" }));
    private static readonly Choice Gift = new("gift", new(new Dictionary<string, string> { ["en"] = "It's a gift 🎁", ["ro"] = "Îl fac cadou 🎁" }));
    private static readonly Choice Thumb = new("thumb", Titled("👍"));

    private static readonly Flow Asking =
        Flow(Ask("for-whom", Me, Gift, Thumb), If("is-gift", new Condition.PropertyIs("for_whom", "gift"), [Say("ribbon")], Say("coupon")));

    [Fact]
    public void A_question_is_asked_and_waited_for()
    {
        var trip = Asking.Start();

        Assert.Equal(["for-whom"], trip.SaidSteps());
        Assert.Equal(("for-whom", Noon.AddHours(2)), (trip.Journey.At, trip.Journey.WakeAt));
    }

    [Fact]
    public void A_tap_answers_is_remembered_and_counts_for_the_very_next_branch()
    {
        var trip = Answered("for-whom", "gift", "")!;

        Assert.Equal(["ribbon"], trip.SaidSteps());
        Assert.Contains(new Effect.Remember("for_whom", "gift"), trip.Effects);
        Assert.Equal(["for-whom gift", "is-gift yes"], trip.Outcomes());
    }

    [Theory]
    [InlineData("It's a gift 🎁")]
    [InlineData("it's a gift")]
    [InlineData("  ITS A GIFT!! ")]
    [InlineData("îl fac cadou")]
    [InlineData("Il fac cadou.")]
    public void A_typed_answer_counts_where_it_says_what_a_tap_would_have_said(string words) =>
        Assert.Equal(["ribbon"], Answered(null, null, words)!.SaidSteps());

    [Fact]
    public void A_title_of_emoji_alone_is_answered_by_that_emoji_alone()
    {
        Assert.Contains(new Effect.Remember("for_whom", "thumb"), Answered(null, null, " 👍 ")!.Effects);
        Assert.Null(Answered(null, null, "👎"));
        Assert.Null(Answered(null, null, "!"));
    }

    [Theory]
    [InlineData(null, null, "no idea")]
    [InlineData(null, null, "")]
    [InlineData(null, null, "\ud83d \ufffe")]
    [InlineData("for-whom", "somebody-else", "")]
    [InlineData("another-question", "gift", "")]
    [InlineData("", "", "It's a gift")]
    public void What_is_no_answer_leaves_the_question_open(string? step, string? value, string words) =>
        Assert.Null(Answered(step, value, words));

    [Fact]
    public void Without_an_answer_the_journey_goes_on_after_a_while()
    {
        var trip = Asking.Woken(Asking.Start(), Noon.AddHours(2))!;

        Assert.Equal(["coupon"], trip.SaidSteps());
        Assert.Equal("for-whom no-answer", trip.Outcomes().First());
    }

    [Fact]
    public void The_answers_stand_as_taps_below_the_last_bubble_in_the_contacts_language()
    {
        var ask = new AskStep("for-whom", new Dictionary<string, Message>
        {
            ["en"] = new() { Bubbles = [new Bubble.Picture("https://shop.example/hi.gif"), new Bubble.Text("Who is it for?")] },
            ["ro"] = new() { Bubbles = [new Bubble.Text("Pentru cine?")] },
        }, [Me, Gift])
        { Remember = "for_whom" };

        Assert.Equal([new("Pentru mine 🙋", "me"), new("Îl fac cadou 🎁", "gift")], Taps(ask, "ro-RO"));
        Assert.Equal([new("For me 🙋", "me"), new("It's a gift 🎁", "gift")], Taps(ask, null));
    }

    private static IReadOnlyList<Button.Reply> Taps(AskStep ask, string? locale) =>
        Assert.IsType<Bubble.Text>(ask.MessageFor(locale).Bubbles[^1]).QuickReplies;

    private static Trip? Answered(string? step, string? value, string words) =>
        JourneyRunner.Hear(Asking, Asking.Start().Journey, new JourneySignal.Answered(step, value, words), Nothing, Noon.AddMinutes(5));
}

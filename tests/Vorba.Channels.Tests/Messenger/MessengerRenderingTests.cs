using System.Text.Json.Nodes;
using Vorba.Channels.Messenger;
using Vorba.Vocabulary;

namespace Vorba.Channels.Tests.Messenger;

public sealed class MessengerRenderingTests
{
    private static readonly Button.Link Checkout = new("Check out", "https://gear.example/cart/c/1");

    private static readonly Button.Reply Stop = new("Stop", "STOP");

    [Fact]
    public void Words_alone_are_text_to_the_person_with_the_sends_name() =>
        Same(
            """
            {"recipient":{"id":"6543210987654321"},"messaging_type":"UPDATE",
             "message":{"text":"Hey Ana! 👋","metadata":"0195568b80007000800000000000000a-7/0"}}
            """,
            Body(Some.Hello));

    [Fact]
    public void An_answer_is_sent_as_a_response() =>
        Assert.Equal("RESPONSE", (string?)MessengerRendering.Bodies(Some.Chat(Some.Hello) with { Purpose = Purpose.Answer })[0]["messaging_type"]);

    [Fact]
    public void Words_with_buttons_are_a_button_template_whose_links_open_in_full() =>
        Same(
            """
            {"type":"template","payload":{"template_type":"button","text":"Still thinking?","buttons":[
             {"type":"web_url","url":"https://gear.example/cart/c/1","webview_height_ratio":"full","title":"Check out"},
             {"type":"postback","payload":"STOP","title":"Stop"}]}}
            """,
            Message(new Bubble.Text("Still thinking?") { Buttons = [Checkout, Stop] })["attachment"]!);

    [Fact]
    public void Quick_replies_stand_below_words_and_below_buttons()
    {
        var replies = """[{"content_type":"text","title":"Stop","payload":"STOP"}]""";

        Same(replies, Message(Some.Hello with { QuickReplies = [Stop] })["quick_replies"]!);
        Same(replies, Message(Some.Hello with { QuickReplies = [Stop], Buttons = [Checkout] })["quick_replies"]!);
    }

    [Fact]
    public void Cards_are_a_generic_template_and_a_tap_on_a_card_goes_where_its_link_goes() =>
        Same(
            """
            {"type":"template","payload":{"template_type":"generic","elements":[
             {"title":"Watch","subtitle":"45.50 EUR","image_url":"https://gear.example/w.png",
              "default_action":{"type":"web_url","url":"https://gear.example/cart/c/1","webview_height_ratio":"full"},
              "buttons":[{"type":"web_url","url":"https://gear.example/cart/c/1","webview_height_ratio":"full","title":"Check out"}]},
             {"title":"Bag","subtitle":"9.00 EUR"}]}}
            """,
            Message(new Bubble.Cards(
            [
                new("Watch") { Subtitle = "45.50 EUR", Picture = "https://gear.example/w.png", Buttons = [Checkout] },
                new("Bag") { Subtitle = "9.00 EUR" },
            ]))["attachment"]!);

    [Fact]
    public void A_picture_is_an_image_fetched_from_its_address() =>
        Same(
            """{"type":"image","payload":{"url":"https://gear.example/w.gif"}}""",
            Message(new Bubble.Picture("https://gear.example/w.gif"))["attachment"]!);

    [Fact]
    public void Each_bubble_is_a_body_numbered_in_order() =>
        Assert.Equal(
            ["0195568b80007000800000000000000a-7/0", "0195568b80007000800000000000000a-7/1"],
            MessengerRendering.Bodies(Some.Chat(Some.Hello, Some.Hello)).Select(body => (string?)body["message"]!["metadata"]));

    public static TheoryData<Bubble, string> BeyondTheLimits => new()
    {
        { new Bubble.Text(""), "bubble 1 has an empty text" },
        { new Bubble.Text(new string('a', 2000)), "bubble 1 has 2000 characters in its text; Messenger takes 1999" },
        { new Bubble.Text(new string('a', 641)) { Buttons = [Stop] }, "bubble 1 has 641 characters in its text; Messenger takes 640" },
        { Some.Hello with { Buttons = [Stop, Stop, Stop, Stop] }, "bubble 1 has 4 buttons; Messenger takes 3" },
        { Some.Hello with { Buttons = [new Button.Reply(new string('a', 21), "P")] }, "bubble 1 has 21 characters in its button; Messenger takes 20" },
        { Some.Hello with { Buttons = [new Button.Reply("Yes", new string('a', 1001))] }, "bubble 1 has 1001 characters in its payload; Messenger takes 1000" },
        { Some.Hello with { Buttons = [new Button.Link("Go", "javascript:alert(1)")] }, "bubble 1 has a button 'Go' whose address is no page of the web" },
        { Some.Hello with { QuickReplies = [.. Enumerable.Repeat(Stop, 14)] }, "bubble 1 has 14 quick replies; Messenger takes 13" },
        { new Bubble.Cards([]), "bubble 1 has no card" },
        { new Bubble.Cards([.. Enumerable.Repeat(new Card("A") { Subtitle = "b" }, 11)]), "bubble 1 has 11 cards; Messenger takes 10" },
        { new Bubble.Cards([new("Only a title")]), "bubble 1 has a card with a title only" },
        { new Bubble.Cards([new("A") { Subtitle = new string('b', 81) }]), "bubble 1 has 81 characters in its card subtitle; Messenger takes 80" },
        { new Bubble.Picture("file:///etc/passwd"), "bubble 1 has a picture whose address is no page of the web" },
        { new Bubble.CartCards([]), "bubble 1 still waits to be filled from a cart" },
    };

    [Theory]
    [MemberData(nameof(BeyondTheLimits))]
    public void What_Messenger_would_not_take_is_named(Bubble bubble, string fault) =>
        Assert.Equal([fault], MessengerLimits.Faults(new() { Bubbles = [bubble] }));

    [Fact]
    public void What_just_fits_has_no_fault() =>
        Assert.Empty(MessengerLimits.Faults(new()
        {
            Bubbles =
            [
                new Bubble.Text(new string('a', 1999)) { QuickReplies = [.. Enumerable.Repeat(Stop, 13)] },
                new Bubble.Text(new string('a', 640)) { Buttons = [Checkout, Stop, Stop] },
                new Bubble.Cards([.. Enumerable.Repeat(new Card(new('a', 80)) { Subtitle = new('b', 80) }, 10)]),
            ],
        }));

    private static JsonObject Body(Bubble bubble) => Assert.Single(MessengerRendering.Bodies(Some.Chat(bubble)));

    private static JsonObject Message(Bubble bubble) => Body(bubble)["message"]!.AsObject();

    private static void Same(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());
}

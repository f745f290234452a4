using System.Text.Json.Nodes;

namespace Vorba.Cli.Tests.Verbs;

public sealed class LintCommandTests : IDisposable
{
    private const string Good = "Ana, your Aurora watch is still here 💛 Shall I keep it? 👇";

    private const string TooLong = """
        {"recipient": {"id": "1"}, "messaging_type": "UPDATE", "message": {"attachment": {"type": "template", "payload": {
          "template_type": "button", "text": "Your watch is here 💛 Shall I keep it? 👇",
          "buttons": [{"type": "web_url", "title": "Finish my order right now", "url": "https://shop.example/cart"}]}}}}
        """;

    private const string Carousel = """
        [{"text": "Which one? 👇", "quick_replies": [{"content_type": "text", "title": "This", "payload": "this"}]},
         {"attachment": {"type": "image", "payload": {"url": "https://shop.example/watch.png"}}},
         {"message": {"attachment": {"type": "template", "payload": {"template_type": "generic", "elements": [
           {"title": "Aurora", "image_url": "shop.example/aurora.png", "buttons": [{"type": "postback", "title": "Buy", "payload": "buy"}]}]}}}}]
        """;

    private readonly Desk desk = new();

    [Fact]
    public async Task Advice_alone_lets_a_file_pass_and_tells_as_promised()
    {
        var file = OnlyFile(await desk.With("hello.txt", "HURRY! " + Good + "\n").AskAsync("lint hello.txt"));

        Assert.Equal("hello.txt", (string?)file["path"]);
        Assert.Equal("en", (string?)file["locale"]);
        Assert.Equal(1, (int)file["bubbles"]!);
        var shouting = Assert.Single(file["findings"]!.AsArray(), finding => (string?)finding!["rule"] == "shouting")!;
        Assert.Equal("advice", (string?)shouting["weight"]);
        Assert.Equal((0, 5), ((int)shouting["start"]!, (int)shouting["length"]!));
        Assert.Equal("Hurry", (string?)shouting["fix"]!["replacement"]);
    }

    [Fact]
    public async Task A_fault_in_a_send_api_body_falls_short()
    {
        var file = OnlyFile(await desk.With("body.json", TooLong).AskAsync("lint body.json", Doorway.FallsShort));

        Assert.Equal("button-title", Rule(Assert.Single(file["findings"]!.AsArray(), IsFault)));
    }

    [Fact]
    public async Task A_list_of_messages_is_read_with_its_cards_and_pictures()
    {
        var file = OnlyFile(await desk.With("list.json", Carousel).AskAsync("lint list.json", Doorway.FallsShort));

        Assert.Equal(3, (int)file["bubbles"]!);
        var fault = Assert.Single(file["findings"]!.AsArray(), IsFault)!;
        Assert.Equal(("broken-link", 2, "cards[0].picture"), (Rule(fault), (int)fault["bubble"]!, (string?)fault["part"]));
    }

    [Fact]
    public async Task What_goes_under_a_message_tag_may_not_promote()
    {
        const string Promotion = """{"messaging_type": "MESSAGE_TAG", "tag": "ACCOUNT_UPDATE", "message": {"text": "20 % discount on all watches today! Have a look? 👇"}}""";

        var tagged = OnlyFile(await desk.With("tagged.json", Promotion).AskAsync("lint tagged.json", Doorway.FallsShort));
        await desk.With("usual.json", Promotion.Replace("MESSAGE_TAG", "UPDATE", StringComparison.Ordinal)).AskAsync("lint usual.json");

        Assert.Single(tagged["findings"]!.AsArray(), IsFault);
    }

    [Fact]
    public async Task The_ready_flows_are_without_fault_in_each_step_and_language()
    {
        var files = (await desk.AskAsync("lint welcome abandoned-cart"))["files"]!.AsArray();

        Assert.Equal(10, files.Count);
        Assert.Equal(["coupon", "coupon-for-gift", "for-whom", "reminder", "second-try"], files.Select(file => (string)file!["step"]!).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(files.SelectMany(file => file!["findings"]!.AsArray()), IsFault);
    }

    [Fact]
    public async Task A_flow_is_linted_in_the_asked_language_only() =>
        Assert.All((await desk.AskAsync("lint welcome --locale ro"))["files"]!.AsArray(), file => Assert.Equal("ro", (string?)file!["locale"]));

    [Fact]
    public async Task A_message_in_yaml_is_held_against_a_voice()
    {
        desk.With("message.yaml", "# kept\n---\nbubbles:\n  - text: An exclusive watch for you, Ana 💛 Shall I keep it? 👇\n");
        desk.With("ours.yaml", "name: ours\ncharacter: plain\navoid:\n  - exclusive: special\n");

        var silent = OnlyFile(await desk.AskAsync("lint message.yaml"));
        var voiced = OnlyFile(await desk.AskAsync("lint message.yaml --voice ours.yaml"));

        Assert.DoesNotContain(silent["findings"]!.AsArray(), finding => Rule(finding) == "avoided-word");
        Assert.Contains(voiced["findings"]!.AsArray(), finding => Rule(finding) == "avoided-word");
        await desk.AskAsync("lint message.yaml --voice neighbour");
    }

    [Fact]
    public async Task What_a_machine_can_mend_is_mended_in_the_file()
    {
        var ending = await desk.With("loud.txt", "HURRY!!! " + Good + "\n").RunAsync("lint loud.txt --fix");

        Assert.Equal(Doorway.Fine, ending.Code);
        Assert.Equal("Hurry! " + Good + "\n", desk.Text("loud.txt"));
        Assert.Equal("body.json: --fix rewrites .txt files only", await desk.With("body.json", TooLong).RefusedAsync("lint body.json --fix"));
    }

    [Fact]
    public async Task Without_json_findings_stand_in_a_table()
    {
        var ending = await desk.With("body.json", TooLong).RunAsync("lint body.json");

        Assert.Equal(Doorway.FallsShort, ending.Code);
        Assert.Contains("button-title", ending.Output, StringComparison.Ordinal);
        Assert.Contains("Faults: 1.", ending.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("broken.json", "{\"text\":\n \"💛\" oops}", "broken.json, line 2, column 7: this is no JSON")]
    [InlineData("empty.json", "[]", "empty.json: this list holds no message (at $)")]
    [InlineData("video.json", """{"attachment": {"type": "video", "payload": {}}}""", "video.json: an attachment is read where it is an image or a template: 'video' (at $.attachment)")]
    [InlineData("number.json", """{"text": 7}""", "number.json: a text is expected here (at $.text)")]
    [InlineData("word.json", "\"hello\"", "word.json: an object is expected here (at $)")]
    [InlineData("half.json", """{"text": "\ud83d"}""", "half.json: half of a character stands in it")]
    [InlineData("message.yaml", "bubbles:\n  - text: hi\n    buttos: []\n", "message.yaml, line 3, column 5: 'buttos' is not known here")]
    [InlineData("flow.yaml", "flow: x\ntrigger: never\nsteps:\n  - end: over\n", "flow.yaml, line 2, column 10: ")]
    [InlineData("page.html", "<p>hi</p>", "page.html: a message is read from .json, .txt, .yaml, .yml")]
    public async Task What_cannot_be_read_is_named_with_its_place(string file, string text, string sentence) =>
        Assert.StartsWith(sentence, await desk.With(file, text).RefusedAsync($"lint {file}"), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_without_end_or_without_text_is_refused()
    {
        Assert.Equal("long.txt: this is larger than 4 MB", await desk.With("long.txt", new string('a', 5_000_000)).RefusedAsync("lint long.txt"));
        Assert.Equal("pixels.txt: this is not text in UTF-8", await desk.With("pixels.txt", [0x89, 0xFF, 0x00]).RefusedAsync("lint pixels.txt"));
    }

    [Theory]
    [InlineData("lint nowhere.txt", "nowhere.txt: there is no such file")]
    [InlineData("lint welcome --locale fr", "--locale knows en, ro: 'fr'")]
    [InlineData("lint welcome --voice nobody", "nobody: there is no such file, and no ready voice of this name; there are artisan, coach, concierge, genie, neighbour")]
    public async Task What_is_not_there_is_named(string line, string sentence) => Assert.Equal(sentence, await desk.RefusedAsync(line));

    public void Dispose() => desk.Dispose();

    private static JsonNode OnlyFile(JsonNode report) => Assert.Single(report["files"]!.AsArray())!;

    private static bool IsFault(JsonNode? finding) => (string?)finding!["weight"] == "fault";

    private static string Rule(JsonNode? finding) => (string)finding!["rule"]!;
}

using System.Text.Json.Nodes;
using CsCheck;
using Vorba.Lab.Graph.Shapes;

namespace Vorba.Lab.Tests.Graph;

/// <summary>Each limit of the platform: exactly at it passes, one more does not.</summary>
public sealed class LimitTests
{
    public static readonly TheoryData<string, int, string> Limits = new()
    {
        { "text", 1999, """{"text":"$"}""" },
        { "metadata", 999, """{"text":"x","metadata":"$"}""" },
        { "quick reply title", 20, """{"text":"x","quick_replies":[{"content_type":"text","title":"$","payload":"P"}]}""" },
        { "quick reply payload", 1000, """{"text":"x","quick_replies":[{"content_type":"text","title":"T","payload":"$"}]}""" },
        { "button text", 640, Template("""{"template_type":"button","text":"$","buttons":[{"type":"postback","title":"T","payload":"P"}]}""") },
        { "button title", 20, Template("""{"template_type":"button","text":"x","buttons":[{"type":"postback","title":"$","payload":"P"}]}""") },
        { "button payload", 1000, Template("""{"template_type":"button","text":"x","buttons":[{"type":"postback","title":"T","payload":"$"}]}""") },
        { "card title", 80, Template("""{"template_type":"generic","elements":[{"title":"$","subtitle":"s"}]}""") },
        { "card subtitle", 80, Template("""{"template_type":"generic","elements":[{"title":"t","subtitle":"$"}]}""") },
        { "coupon title", 80, Template("""{"template_type":"coupon","title":"$","coupon_code":"C"}""") },
    };

    public static readonly TheoryData<string, int, string, string> Counts = new()
    {
        { "quick replies", 13, """{"text":"x","quick_replies":[$]}""", """{"content_type":"text","title":"T","payload":"P"}""" },
        { "buttons", 3, Template("""{"template_type":"button","text":"x","buttons":[$]}"""), """{"type":"postback","title":"T","payload":"P"}""" },
        { "cards", 10, Template("""{"template_type":"generic","elements":[$]}"""), """{"title":"t","subtitle":"s"}""" },
        { "images", 30, """{"attachments":[$]}""", """{"type":"image","payload":{"url":"https://shop.example/a.png"}}""" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_text_at_the_limit_passes_and_one_character_more_does_not(string name, int most, string message)
    {
        Assert.Null(Check(message.Replace("$", new('a', most), StringComparison.Ordinal)));
        Assert.True(Check(message.Replace("$", new('a', most + 1), StringComparison.Ordinal)) is not null, name);
    }

    [Theory]
    [MemberData(nameof(Counts))]
    public void A_list_at_the_limit_passes_and_one_item_more_does_not(string name, int most, string message, string item)
    {
        Assert.Null(Check(message.Replace("$", string.Join(',', Enumerable.Repeat(item, most)), StringComparison.Ordinal)));
        Assert.True(Check(message.Replace("$", string.Join(',', Enumerable.Repeat(item, most + 1)), StringComparison.Ordinal)) is not null, name);
    }

    [Fact]
    public void Characters_are_counted_in_UTF16_units() =>
        Assert.NotNull(Check($$"""{"text":"{{string.Concat(Enumerable.Repeat("⌚🎁", 700))}}"}"""));

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"text":5}""")]
    [InlineData("""{"text":""}""")]
    [InlineData("""{"text":"x","attachment":{"type":"image","payload":{"url":"https://a.example/b.png"}}}""")]
    [InlineData("""{"attachment":{"type":"template","payload":{"template_type":"list"}}}""")]
    [InlineData("""{"attachment":{"type":"template","payload":{"template_type":"generic","elements":[{"title":"alone"}]}}}""")]
    [InlineData("""{"attachment":{"type":"template","payload":{"template_type":"receipt","recipient_name":"Ana"}}}""")]
    [InlineData("""{"attachment":[]}""")]
    [InlineData("""{"text":"x","quick_replies":{}}""")]
    public void What_is_no_message_is_refused_with_a_sentence(string message) => Assert.NotEmpty(Check(message)!);

    [Fact]
    public void No_JSON_whatsoever_makes_the_tables_stumble() =>
        Gen.String[Gen.Char["{}[]\":,0ab\\ "], 0, 40].Sample(text =>
        {
            try
            {
                _ = MessageShapes.Request(JsonNode.Parse(text), "request");
            }
            catch (System.Text.Json.JsonException)
            {
                return;
            }
        });

    private static string? Check(string message) => MessageShapes.Message(JsonNode.Parse(message), "message");

    private static string Template(string payload) => $$$"""{"attachment":{"type":"template","payload":{{{payload}}}}}""";
}

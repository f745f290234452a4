using System.Text;
using Vorba.Channels.Messenger;
using Vorba.Vocabulary;

namespace Vorba.Channels.Tests.Messenger;

public sealed class MessengerWebhookTests
{
    private static readonly Address Ana = new PageScopedId("100", "200").Address;

    private static readonly DateTimeOffset Then = DateTimeOffset.FromUnixTimeMilliseconds(1_772_452_800_123);

    [Theory]
    [InlineData("bottender-request", "messages", typeof(ChannelEvent.Said))]
    [InlineData("bottender-batchRequest", "messages", typeof(ChannelEvent.Said))]
    [InlineData("bottender-fileMessage", "messages", typeof(ChannelEvent.Said))]
    [InlineData("bottender-likeStickerMessage", "messages", typeof(ChannelEvent.Said))]
    [InlineData("bottender-quickReplyMessage", "messages", typeof(ChannelEvent.Tapped))]
    [InlineData("bottender-postbackReferral", "messaging_postbacks", typeof(ChannelEvent.Tapped))]
    [InlineData("bottender-reactionUnreact", "message_reactions", typeof(ChannelEvent.Reacted))]
    [InlineData("bottender-delivery", "message_deliveries", typeof(ChannelEvent.Delivered))]
    [InlineData("bottender-echoRequest", "message_echoes", typeof(ChannelEvent.Echoed))]
    [InlineData("bottender-accountLinkingLinked", "messaging_account_linking", null)]
    [InlineData("bottender-appRoles", "messaging_handovers", null)]
    [InlineData("bottender-passThreadControl", "messaging_handovers", null)]
    [InlineData("bottender-policyEnforcement", "messaging_policy_enforcement", null)]
    [InlineData("bottender-checkoutUpdate", "messaging_checkout_updates", null)]
    [InlineData("bottender-gamePlayWithNonValidPayload", "messaging_game_plays", null)]
    [InlineData("botbuilder-PayloadWithReferral", "messaging_referrals", typeof(ChannelEvent.CameBack))]
    public void Each_real_webhook_is_heard_as_what_it_is(string file, string topic, Type? kind) =>
        Assert.All(Heard(File(file)), heard => Assert.Equal((topic, kind), (heard.Topic, heard.Event?.GetType())));

    [Fact]
    public void Every_real_webhook_tells_at_least_one_event_and_each_has_a_name() =>
        Assert.All(
            RealFiles.Table("registry/messenger-signatures.tsv").Where(row => row[0] != "botbuilder-Activities.json"),
            row =>
            {
                var heard = Heard(RealFiles.Read($"fetched/messenger-webhooks/{row[0]}"));
                Assert.NotEmpty(heard);
                Assert.All(heard, one => Assert.True(one is { ExternalId.Length: > 0, PageId.Length: > 0, Json.Length: > 0 }));
            });

    [Fact]
    public void What_is_no_webhook_is_refused_with_a_sentence() =>
        Assert.Contains("page", Assert.IsType<MessengerReading.Unreadable>(
            MessengerWebhook.Read(File("botbuilder-Activities"), Some.Noon)).Why, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"object\":\"page\"}")]
    [InlineData("{\"object\":\"page\",\"entry\":{}}")]
    [InlineData("{\"object\":\"page\",\"entry\":[")]
    public void A_body_of_another_shape_is_refused(string body) =>
        Assert.IsType<MessengerReading.Unreadable>(MessengerWebhook.Read(Encoding.UTF8.GetBytes(body), Some.Noon));

    [Fact]
    public void Several_entries_are_all_heard_and_standby_beside_them()
    {
        Assert.Equal(2, Heard(File("bottender-batchRequest")).Count);
        Assert.Equal(["messages", "standby", "standby"], Heard(File("botbuilder-PayloadWithStandby")).Select(heard => heard.Topic));
    }

    [Fact]
    public void Words_are_said_and_pictures_are_said_without_words()
    {
        Assert.Equal(new ChannelEvent.Said(Ana, Then, "hi 👋"), Event("""
            "message":{"mid":"m_1","text":"hi \ud83d\udc4b"}
            """));
        Assert.Equal(new ChannelEvent.Said(Ana, Then, ""), Event("""
            "message":{"mid":"m_1","attachments":[{"type":"image","payload":{"url":"https://e.example/a.png"}}]}
            """));
    }

    [Fact]
    public void A_tap_tells_its_title_payload_and_where_the_person_came_from()
    {
        Assert.Equal(new ChannelEvent.Tapped(Ana, Then, "Get Started", "GET_STARTED", "summer"), Event("""
            "postback":{"mid":"m_1","title":"Get Started","payload":"GET_STARTED","referral":{"ref":"summer","source":"SHORTLINK"}}
            """));
        Assert.Equal(new ChannelEvent.Tapped(Ana, Then, "Green", "PICK_GREEN", null), Event("""
            "message":{"mid":"m_1","text":"Green","quick_reply":{"payload":"PICK_GREEN"}}
            """));
    }

    [Theory]
    [InlineData("SHORTLINK", false)]
    [InlineData("ADS", true)]
    public void Coming_back_tells_by_what(string source, bool byAdvertisement) =>
        Assert.Equal(new ChannelEvent.CameBack(Ana, Then, "summer", byAdvertisement), Event($$"""
            "referral":{"ref":"summer","source":"{{source}}","type":"OPEN_THREAD"}
            """));

    [Fact]
    public void Receipts_tell_what_arrived_and_up_to_when()
    {
        var delivered = Assert.IsType<ChannelEvent.Delivered>(Event("""
            "delivery":{"mids":["m_1","m_2"],"watermark":1772452800123}
            """));

        Assert.Equal(["m_1", "m_2"], delivered.MessageIds);
        Assert.Equal(Then, delivered.Watermark);
        Assert.Equal(new ChannelEvent.Read(Ana, Then, Then), Event("""
            "read":{"watermark":1772452800123}
            """));
        Assert.Equal(DateTimeOffset.UnixEpoch, Assert.IsType<ChannelEvent.Delivered>(Event("""
            "delivery":{"mids":["m_1"]}
            """)).Watermark);
    }

    [Theory]
    [InlineData("""{"ref":"footer"}""", typeof(ChannelEvent.OptedIn))]
    [InlineData("""{"type":"notification_messages","notification_messages_status":"STOP NOTIFICATIONS"}""", typeof(ChannelEvent.OptedOut))]
    [InlineData("""{"type":"notification_messages","notification_messages_status":"STOP_NOTIFICATIONS"}""", typeof(ChannelEvent.OptedOut))]
    [InlineData("""{"type":"notification_messages","notification_messages_token":"t"}""", null)]
    [InlineData("""{"type":"one_time_notif_req","one_time_notif_token":"t"}""", null)]
    public void An_opt_in_is_one_only_by_a_plugin(string optin, Type? kind) =>
        Assert.Equal(kind, Event($"\"optin\":{optin}")?.GetType());

    [Fact]
    public void A_reaction_can_be_withdrawn()
    {
        Assert.Equal(new ChannelEvent.Reacted(Ana, Then, "❤️", false), Event("""
            "reaction":{"reaction":"love","emoji":"\u2764\uFE0F","action":"react","mid":"m_1"}
            """));
        Assert.True(Assert.IsType<ChannelEvent.Reacted>(Event("""
            "reaction":{"reaction":"love","action":"unreact","mid":"m_1"}
            """)).Withdrawn);
    }

    [Fact]
    public void An_echo_is_of_the_person_it_went_to_and_brings_our_metadata_back()
    {
        var heard = Assert.Single(Heard("""
            {"object":"page","entry":[{"id":"100","time":1,"messaging":[{"sender":{"id":"100"},"recipient":{"id":"200"},
             "timestamp":1772452800123,"message":{"is_echo":true,"app_id":1517776481860111,"metadata":"a-1/0","mid":"m_9","text":"hello"}}]}]}
            """));

        Assert.Equal(("message_echoes", "m_9"), (heard.Topic, heard.ExternalId));
        Assert.Equal(new ChannelEvent.Echoed(Ana, Then, "m_9", "a-1/0"), heard.Event);
    }

    [Theory]
    [InlineData("1772452800")]
    [InlineData("1772452800000")]
    [InlineData("\"1772452800000\"")]
    public void Seconds_and_milliseconds_are_told_apart(string timestamp) =>
        Assert.Equal(Some.Noon, Event("""
            "message":{"mid":"m_1"}
            """, timestamp)!.At);

    [Theory]
    [InlineData("null")]
    [InlineData("-5")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999")]
    [InlineData("{}")]
    public void Without_a_readable_moment_it_is_the_entrys(string timestamp) =>
        Assert.Equal(Some.Noon.AddMinutes(-1), Event("""
            "message":{"mid":"m_1"}
            """, timestamp)!.At);

    [Fact]
    public void A_person_without_an_id_is_kept_and_not_understood()
    {
        var heard = Assert.Single(Heard("""
            {"object":"page","entry":[{"id":"100","messaging":[{"recipient":{"id":"100"},"timestamp":1,"optin":{"ref":"a","user_ref":"u"}}]}]}
            """));

        Assert.Equal(("messaging_optins", null), (heard.Topic, heard.Event));
    }

    [Fact]
    public void Words_in_standby_are_heard_and_a_tap_comes_without_its_payload()
    {
        var heard = Heard("""
            {"object":"page","entry":[{"id":100,"time":1772452740,"standby":[
             {"sender":{"id":200},"recipient":{"id":100},"timestamp":1772452800123,"message":{"mid":"m_1","text":"hi"}},
             {"sender":{"id":200},"recipient":{"id":100},"timestamp":1772452800123,"postback":{"mid":"m_2","title":"Yes"}}]}]}
            """);

        Assert.All(heard, one => Assert.Equal("standby", one.Topic));
        Assert.Equal(new ChannelEvent.Said(Ana, Then, "hi"), heard[0].Event);
        Assert.Equal(new ChannelEvent.Tapped(Ana, Then, "Yes", "", null), heard[1].Event);
    }

    [Fact]
    public void Fields_beside_the_conversation_are_kept_and_the_test_form_is_understood()
    {
        var heard = Heard("""
            {"object":"page","entry":[{"id":"100","time":1,"changes":[
             {"field":"feed","value":{"item":"comment","comment_id":"1_2"}},
             {"field":"messaging_postbacks","value":{"sender":{"id":"200"},"recipient":{"id":"100"},"timestamp":"1772452800123",
              "postback":{"title":"T","payload":"P"}}}]}]}
            """);

        Assert.Equal(["feed", "messaging_postbacks"], heard.Select(one => one.Topic));
        Assert.Null(heard[0].Event);
        Assert.Equal(new ChannelEvent.Tapped(Ana, Then, "T", "P", null), heard[1].Event);
    }

    [Fact]
    public void A_repeat_has_the_same_name_and_another_event_another()
    {
        string Name(string member) => Assert.Single(Heard(Body(member, "1772452800123"))).ExternalId;

        Assert.Equal("m_1", Name("\"message\":{\"mid\":\"m_1\"}"));
        Assert.Equal(Name("\"read\":{\"watermark\":5}"), Name("\"read\":{\"watermark\":5}"));
        Assert.NotEqual(Name("\"read\":{\"watermark\":5}"), Name("\"read\":{\"watermark\":6}"));
        Assert.NotEqual("m_1", Name("\"message_edit\":{\"mid\":\"m_1\",\"num_edit\":1}"));
        Assert.NotEqual("m_1", Name("\"reaction\":{\"mid\":\"m_1\",\"action\":\"react\"}"));
    }

    [Fact]
    public void A_kind_nobody_knew_yet_is_kept_under_its_own_name() =>
        Assert.Equal(("hologram", null), Assert.Single(Heard(Body("\"hologram\":{}", "1"))) is var one ? (one.Topic, one.Event) : default);

    private static ChannelEvent? Event(string member, string timestamp = "1772452800123") =>
        Assert.Single(Heard(Body(member, timestamp))).Event;

    private static string Body(string member, string timestamp) => $$$"""
        {"object":"page","entry":[{"id":"100","time":1772452740000,"messaging":[
         {"sender":{"id":"200"},"recipient":{"id":"100"},"timestamp":{{{timestamp}}},{{{member}}}}]}]}
        """;

    private static byte[] File(string name) => RealFiles.Read($"fetched/messenger-webhooks/{name}.json");

    private static IReadOnlyList<HeardEvent> Heard(string body) => Heard(Encoding.UTF8.GetBytes(body));

    private static IReadOnlyList<HeardEvent> Heard(byte[] body) =>
        Assert.IsType<MessengerReading.Events>(MessengerWebhook.Read(body, Some.Noon)).Heard;
}

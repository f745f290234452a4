using CsCheck;
using static Vorba.Flows.Tests.Some;

namespace Vorba.Flows.Tests;

public sealed class ReplyPayloadTests
{
    [Fact]
    public void A_payload_leads_back_to_its_journey_its_question_and_its_answer()
    {
        var payload = new ReplyPayload(AnasJourney, "for-whom", "a gift: ribbon 🎁");

        Assert.Equal(payload, ReplyPayload.Read(payload.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET_STARTED")]
    [InlineData("vorba")]
    [InlineData("vorba:x:1:ask:me")]
    [InlineData("vorba:01958ac0000070008000000000000001:one:ask:me")]
    [InlineData("vorba:01958ac0000070008000000000000001:99999999999:ask:me")]
    [InlineData("other:01958ac0000070008000000000000001:1:ask:me")]
    [InlineData("vorba:01958ac0000070008000000000000001:1:ask")]
    public void What_is_not_ours_is_no_reply_of_ours(string payload) => Assert.Null(ReplyPayload.Read(payload));

    [Fact]
    public void No_payload_makes_the_reading_throw() =>
        Gen.Char.Array[0, 80].Select(characters => new string(characters)).Sample(text => ReplyPayload.Read("vorba:" + text) is null || true);
}

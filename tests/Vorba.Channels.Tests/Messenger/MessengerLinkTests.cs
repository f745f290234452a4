using Vorba.Channels.Messenger;

namespace Vorba.Channels.Tests.Messenger;

public sealed class MessengerLinkTests
{
    [Fact]
    public void A_link_leads_to_the_page_with_its_reference() =>
        Assert.Equal("https://m.me/100?ref=flow_cart-1=", MessengerLink.Into(Some.Page, "flow_cart-1=").AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("a&b")]
    [InlineData("ănă")]
    public void A_reference_Meta_would_not_take_is_none(string reference) =>
        Assert.Throws<ArgumentException>(() => MessengerLink.Into(Some.Page, reference));
}

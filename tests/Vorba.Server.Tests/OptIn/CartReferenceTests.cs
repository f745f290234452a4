using Vorba.Server.Hosting;
using Vorba.Server.OptIn;

namespace Vorba.Server.Tests.OptIn;

public sealed class CartReferenceTests
{
    private readonly CartReference references = new(new SecretKey(new byte[32]));

    [Theory]
    [InlineData("ceas", "eeafa272cebfd4b22385bc4b645e762c")]
    [InlineData("flori", "coș-💛-سلة")]
    [InlineData("flori", "a=b/c?d&e")]
    public void A_reference_leads_back_to_its_cart(string shop, string cart) =>
        Assert.Equal((shop, cart), references.Read(references.Make(shop, cart)));

    [Fact]
    public void A_reference_holds_only_what_Meta_takes() =>
        Assert.Matches("^[A-Za-z0-9_=-]+$", references.Make("flori", "coș 💛 ?&/+"));

    [Fact]
    public void A_reference_of_another_installation_leads_nowhere() =>
        Assert.Null(references.Read(new CartReference(new SecretKey([.. new byte[31], 1])).Make("ceas", "cart")));

    [Fact]
    public void A_signature_of_another_kind_does_not_serve_as_a_carts()
    {
        var text = references.Make("ceas", "cart").Split('=')[1];

        Assert.Null(references.Read($"c={text}={new SecretKey(new byte[32]).Sign("link", text)}"));
    }
}

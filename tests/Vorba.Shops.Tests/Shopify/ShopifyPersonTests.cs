using Vorba.Shops.Shopify;
using Vorba.Vocabulary;

namespace Vorba.Shops.Tests.Shopify;

public sealed class ShopifyPersonTests
{
    private readonly ShopifyShop shop = new();

    [Theory]
    [InlineData("""{"id":1,"email":" Ana@Example.COM "}""", "ana@example.com")]
    [InlineData("""{"id":1,"email":"","contact_email":"ana@example.com"}""", "ana@example.com")]
    [InlineData("""{"id":1,"email":null,"customer":{"email":"ana@example.com"}}""", "ana@example.com")]
    [InlineData("""{"id":1,"email":"example string"}""", null)]
    [InlineData("""{"id":1,"email":"ana@example.com\r\nBcc: radu@example.com"}""", null)]
    [InlineData("""{"id":1,"email":["ana@example.com"]}""", null)]
    public void An_email_is_trimmed_lowered_and_real_or_absent(string json, string? email) => Assert.Equal(email, Order(json).Email);

    [Theory]
    [InlineData("""{"id":1}""", null)]
    [InlineData("""{"id":1,"buyer_accepts_marketing":null}""", null)]
    [InlineData("""{"id":1,"buyer_accepts_marketing":true}""", true)]
    [InlineData("""{"id":1,"buyer_accepts_marketing":false}""", false)]
    [InlineData("""{"id":1,"buyer_accepts_marketing":true,"customer":{"email_marketing_consent":{"state":"unsubscribed"}}}""", false)]
    [InlineData("""{"id":1,"customer":{"email_marketing_consent":{"state":"subscribed"}}}""", true)]
    [InlineData("""{"id":1,"customer":{"email_marketing_consent":{"state":"pending"}}}""", false)]
    [InlineData("""{"id":1,"customer":{"accepts_marketing":true}}""", true)]
    public void Consent_is_yes_no_or_not_told(string json, bool? accepts) => Assert.Equal(accepts, Order(json).AcceptsEmail);

    [Theory]
    [InlineData("ro", "ro")]
    [InlineData("pt_BR", "pt-BR")]
    [InlineData("example string", null)]
    [InlineData("", null)]
    public void A_locale_is_one_or_absent(string told, string? locale) =>
        Assert.Equal(locale, Order($$"""{"id":1,"customer_locale":"{{told}}"}""").Locale);

    [Theory]
    [InlineData("  Ana\\n Maria ", "Ana  Maria")]
    [InlineData("آنا", "آنا")]
    [InlineData("Ана 🌸", "Ана 🌸")]
    [InlineData("Radu 👨‍👩‍👧", "Radu 👨‍👩‍👧")]
    public void A_name_survives_in_any_script_on_one_line(string told, string name) =>
        Assert.Equal(name, Order($$$"""{"id":1,"customer":{"first_name":"{{{told}}}"}}""").FirstName);

    [Fact]
    public void Half_an_emoji_is_no_name_and_loses_nothing_else()
    {
        var person = Order("""{"id":1,"email":"ana@example.com","customer":{"first_name":"Ana \ud83d","last_name":"Pop"}}""");

        Assert.Equal((null, "Pop", "ana@example.com"), (person.FirstName, person.LastName, person.Email));
    }

    [Fact]
    public void A_name_without_end_is_cut_and_never_through_an_emoji()
    {
        var name = Order($$$"""{"id":1,"customer":{"first_name":"a{{{string.Concat(Enumerable.Repeat("🌸", 500))}}}"}}""").FirstName!;

        Assert.InRange(name.Length, 250, 255);
        Assert.EndsWith("🌸", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Consent_that_changes_alone_is_told_of_the_customer() =>
        Assert.Equal(
            new() { CustomerId = "706405506930370084", Email = "bob@biller.com", AcceptsEmail = true },
            shop.Heard("customers_email_marketing_consent/update", """
                {"customer_id":706405506930370084,"email_address":"bob@biller.com","email_marketing_consent":{"state":"subscribed"}}
                """).Event<ShopEvent.CustomerUpdated>().Person);

    [Fact]
    public void A_customer_without_id_and_email_is_kept() =>
        Assert.IsType<Reading.Kept>(shop.Heard("customers/update", """{"first_name":"Ana"}"""));

    private ShopPerson Order(string json) => shop.Heard("orders/create", json).Event<ShopEvent.OrderPlaced>().Person;
}

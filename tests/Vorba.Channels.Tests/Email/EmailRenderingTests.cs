using MimeKit;
using Vorba.Channels.Email;
using Vorba.Vocabulary;

namespace Vorba.Channels.Tests.Email;

public sealed class EmailRenderingTests
{
    private static readonly EmailForm Form = new("Your cart", "# Hi Ana\n\nIt is **still** [here](https://gear.example/c/1).\n\n- one\n- two")
    {
        Preheader = "Two things wait for you",
        CallToAction = new("Check out", "https://gear.example/cart?a=1&b=2"),
        Products =
        [
            new("Aim Analog Watch") { Subtitle = "45.50 EUR", Picture = "https://gear.example/w.png", Buttons = [new Button.Link("See", "https://gear.example/w")] },
        ],
    };

    [Fact]
    public void The_text_part_says_all_the_html_says()
    {
        var text = Text(Form);

        Assert.Equal(
            $$"""
            Hi Ana
            It is still here (https://gear.example/c/1).
            one
            two

            - Aim Analog Watch, 45.50 EUR

            Check out:
            https://gear.example/cart?a=1&b=2

            {{"-- "}}
            Primești acest e-mail pentru că ai fost de acord să îți scriem.
            Dezabonare: https://shop.example/u/token

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void The_html_has_the_words_products_button_and_way_out()
    {
        var html = Html(Form);

        Assert.Contains("<strong>still</strong>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://gear.example/c/1\"", html, StringComparison.Ordinal);
        Assert.Contains("src=\"https://gear.example/w.png\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://gear.example/cart?a=1&amp;b=2\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://shop.example/u/token\"", html, StringComparison.Ordinal);
        Assert.Contains("Two things wait for you", html, StringComparison.Ordinal);
        Assert.Contains("max-width:600px", html, StringComparison.Ordinal);
        Assert.Contains("lang=\"ro\" dir=\"ltr\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[tap](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[tap](<data:text/html,<script>alert(1)</script>>)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("[tap][1]\n\n[1]: javascript:alert(1)")]
    public void HTML_and_addresses_that_run_are_shown_and_never_obeyed(string text)
    {
        var html = Html(new("S", text));

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("=\"javascript:", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("=\"data:", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Titles_and_names_are_text_and_no_html()
    {
        var html = Html(Form with { Products = [new("<b>Watch</b>") { Subtitle = "\"><script>" }], Preheader = "</div><script>" });

        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_way_out_no_header_claims_one()
    {
        using var mail = Mail(Some.Mail(Form) with { Unsubscribe = null });

        Assert.False(mail.Headers.Contains(HeaderId.ListUnsubscribe));
        Assert.DoesNotContain("Dezabonare", mail.HtmlBody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "rtl", "Unsubscribe")]
    [InlineData("ro-RO", "ltr", "Dezabonare")]
    [InlineData("not a locale", "ltr", "Unsubscribe")]
    [InlineData(null, "ltr", "Unsubscribe")]
    public void Language_and_direction_are_the_contacts(string? locale, string direction, string unsubscribe)
    {
        using var mail = Mail(Some.Mail(Form) with { Locale = locale });

        Assert.Contains($"dir=\"{direction}\"", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains(unsubscribe, mail.HtmlBody, StringComparison.Ordinal);
    }

    private static MimeMessage Mail(Outgoing outgoing) =>
        EmailRendering.Mail(outgoing, new() { From = "shop@gear.example", FromName = "Gear" }, Some.Noon);

    private static string Html(EmailForm form)
    {
        using var mail = Mail(Some.Mail(form));
        return Assert.IsType<string>(mail.HtmlBody);
    }

    private static string Text(EmailForm form)
    {
        using var mail = Mail(Some.Mail(form));
        return Assert.IsType<string>(mail.TextBody).ReplaceLineEndings("\n");
    }
}

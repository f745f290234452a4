using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vorba.Cli.Tests.Browsing;

/// <summary>The demo shop as its visitor sees it, in English or Romanian.</summary>
internal sealed class ShopPages(IPage page, string language)
{
    private readonly ShopWords words = language is "ro" ? ShopWords.Romanian : ShopWords.English;

    public static async Task<ShopPages> OpenAsync(Visit visit, Uri server, string language)
    {
        var page = await visit.OpenAsync(new(server, $"/shop?lang={language}"));
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);
        return new(page, language);
    }

    public IPage Page => page;

    public async Task AddAsync(string product)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = product }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = words.Add }).ClickAsync();
        await Expect(page.Locator(".added")).ToBeVisibleAsync();
    }

    public Task OpenCartAsync() => page.GetByRole(AriaRole.Link, new() { Name = words.GoToCart }).ClickAsync();

    /// <summary>Takes the offer on the cart page; the tab that opens.</summary>
    public async Task<IPage> TakeOfferAsync()
    {
        var offer = page.GetByRole(AriaRole.Link, new() { Name = words.Offer });
        await Expect(offer).ToBeVisibleAsync();
        return await page.RunAndWaitForPopupAsync(() => offer.ClickAsync());
    }

    /// <summary>Writes the e-mail and leaves; the shop's own script tells the shop of it.</summary>
    public async Task LeaveEmailAsync(string email)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = words.CheckOut, Exact = true }).First.ClickAsync();
        await page.GetByLabel(words.AcceptOffers).CheckAsync();
        await page.RunAndWaitForResponseAsync(
            async () =>
            {
                await page.GetByLabel("E-mail", new() { Exact = true }).FillAsync(email);
                await page.GetByLabel("E-mail", new() { Exact = true }).BlurAsync();
            },
            answer => answer.Url.EndsWith("/checkout/contact", StringComparison.Ordinal) && answer.Status == 204);
    }

    public static async Task OrderAsync(IFrameLocator checkout, ShopWords words, string email)
    {
        await checkout.GetByLabel("E-mail", new() { Exact = true }).FillAsync(email);
        await checkout.GetByLabel(words.FullName).FillAsync("Ana Popescu");
        await checkout.GetByLabel(words.Street).FillAsync("Strada Lungă 12");
        await checkout.GetByLabel(words.City).FillAsync("Brașov");
        await checkout.GetByLabel(words.Postcode).FillAsync("500058");
        await checkout.GetByLabel(words.Coupon).FillAsync("MESSENGER10");
        await checkout.GetByRole(AriaRole.Button, new() { Name = words.PlaceOrder }).ClickAsync();
        await Expect(checkout.GetByRole(AriaRole.Heading, new() { Name = words.Thanks })).ToBeVisibleAsync();
    }
}

/// <summary>The words by which a visitor finds the way.</summary>
internal sealed record ShopWords
{
    public required string Add { get; init; }

    public required string GoToCart { get; init; }

    public required string Offer { get; init; }

    public required string CheckOut { get; init; }

    public required string AcceptOffers { get; init; }

    public required string FullName { get; init; }

    public required string Street { get; init; }

    public required string City { get; init; }

    public required string Postcode { get; init; }

    public required string Coupon { get; init; }

    public required string PlaceOrder { get; init; }

    public required string Thanks { get; init; }

    public static readonly ShopWords English = new()
    {
        Add = "Add to cart", GoToCart = "Go to cart", Offer = "Continue in Messenger", CheckOut = "Check out",
        AcceptOffers = "I agree to receive offers by e-mail", FullName = "Full name", Street = "Street and number", City = "City",
        Postcode = "Postcode", Coupon = "Coupon code", PlaceOrder = "Place order", Thanks = "Thank you!",
    };

    public static readonly ShopWords Romanian = new()
    {
        Add = "Adaugă în coș", GoToCart = "Mergi la coș", Offer = "Continuă în Messenger", CheckOut = "Finalizează comanda",
        AcceptOffers = "Sunt de acord să primesc oferte pe e-mail", FullName = "Nume și prenume", Street = "Strada și numărul", City = "Oraș",
        Postcode = "Cod poștal", Coupon = "Cod de reducere", PlaceOrder = "Plasează comanda", Thanks = "Mulțumim!",
    };
}

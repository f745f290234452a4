using Vorba.Contacts;
using Vorba.Vocabulary;
using static Vorba.Engine.Tests.Some;

namespace Vorba.Engine.Tests;

public sealed class IntakeTests : IDisposable
{
    private readonly Store store = new();
    private readonly CollectingChannel messenger = new(Channel.Messenger);

    [Fact]
    public async Task What_is_answered_is_durable_with_everything_it_caused()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);

        Assert.Equal(Admission.Taken, await running.AdmitAsync(CartLeft()));

        Assert.Equal("{\"token\":\"cart-1\"}", System.Text.Encoding.UTF8.GetString(store.Ask<byte[]>("select body from events")!));
        Assert.Equal(Noon.AddHours(1).ToUnixTimeMilliseconds(), store.Ask<long>("select next_due from contacts"));
        Assert.Contains(store.Timeline, line => line.Contains("journey-started", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_one_with_the_same_id_is_ignored()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);

        Assert.Equal(Admission.Taken, await running.AdmitAsync(Said(Ana)));
        Assert.Equal(Admission.Repeated, await running.AdmitAsync(Said(Ana, words: "something else")));
        Assert.Equal(Admission.Kept, await running.AdmitAsync(Nobodys()));
        Assert.Equal(Admission.Repeated, await running.AdmitAsync(Nobodys()));

        Assert.Equal(2, store.Count("events"));
    }

    [Fact]
    public async Task Many_at_once_are_each_taken_once()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);

        var admissions = await Task.WhenAll(Enumerable.Range(0, 600).Select(number =>
            running.AdmitAsync(Said(new(Channel.Messenger, $"{number % 200}"), $"m{number % 300}"))));

        Assert.Equal(200, store.Count("contacts"));
        Assert.Equal(admissions.Count(each => each is Admission.Taken), store.Count("events"));
        await running.UntilAsync(() => store.Count("sends where state = 'Sent'") == 200);
        Assert.Equal(200, messenger.Taken.Select(each => each.To).Distinct().Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cart_and_a_conversation_become_one_contact_in_either_order(bool threadFirst)
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);
        Incoming[] events = threadFirst ? [Said(Ana), CartLeft(), OptedIn(Ana)] : [CartLeft(), Said(Ana), OptedIn(Ana)];
        foreach (var incoming in events)
        {
            await running.AdmitAsync(incoming);
        }

        await running.UntilAsync(() => store.Count("sends where state = 'Sent'") == 1);
        var contact = store.Contact(Ana);

        Assert.Equal(2, contact.Addresses.Count);
        Assert.Equal(1, store.Count("contacts where merged_into is null"));
        foreach (var table in (string[])["identities", "events", "timeline", "sends", "links"])
        {
            Assert.Equal([contact.Id.ToString()], store.Strings($"select distinct contact from {table}"));
        }
    }

    [Fact]
    public async Task An_order_stands_in_the_books_once()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);

        await running.AdmitAsync(Ordered());
        await running.AdmitAsync(Ordered(id: "w10"));

        Assert.Equal("1001 199.90 RON", Assert.Single(store.Strings("select id || ' ' || amount || ' ' || currency from orders")));
        Assert.Null(store.Ask<long?>("select cancelled_at from orders"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cancelled_order_stays_cancelled_whichever_is_heard_first(bool cancelledFirst)
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);
        Incoming[] events = cancelledFirst ? [Cancelled(), Ordered()] : [Ordered(), Cancelled()];

        foreach (var incoming in events)
        {
            await running.AdmitAsync(incoming);
        }

        Assert.Equal(Noon.ToUnixTimeMilliseconds(), store.Ask<long?>("select cancelled_at from orders"));
    }

    [Fact]
    public async Task Words_that_cannot_be_made_are_one_sends_misfortune_and_what_was_heard_is_kept()
    {
        await using var running = await Running.OnAsync(store, Broken, Noon, messenger);

        var admissions = await Task.WhenAll(running.AdmitAsync(Said(Ana)), running.AdmitAsync(Said(Radu, "m3")));

        Assert.Equal([Admission.Taken, Admission.Taken], admissions);
        Assert.Equal(2, store.Count("contacts"));
        Assert.Equal(Radu, (await messenger.NextAsync()).To);
        await running.UntilAsync(() => store.Strings("select reason from sends where state = 'Failed'") is ["nothing-to-say"]);
    }

    [Fact]
    public async Task A_row_that_does_not_fit_is_parked_too_and_does_not_stop_the_store()
    {
        await using var running = await Running.OnAsync(
            store, (contact, send) => Running.Words(contact, send) with { Links = [new(null!, "https://shop.example")] }, Noon, messenger);

        Assert.Equal(Admission.Kept, await running.AdmitAsync(Said(Ana)));
        Assert.Equal(Admission.Kept, await running.AdmitAsync(Nobodys()));
    }

    [Fact]
    public async Task A_contact_whose_step_breaks_when_its_time_comes_rests_and_the_others_do_not()
    {
        await using var running = await Running.OnAsync(store, Broken, Noon, messenger, new CollectingChannel(Channel.Email));
        store.Do("create trigger spoil after insert on contacts begin update contacts set state = cast('no state' as blob) where id = new.id and new.name = 'Spoilt'; end");
        var spoilt = (Signal.FromShop)CartLeft().Signal!;
        await running.AdmitAsync(CartLeft("w1", "cart-1", "a@example.ro") with
        {
            Signal = spoilt with { Event = spoilt.Event with { Person = new() { Email = "a@example.ro", FirstName = "Spoilt" } } },
        });
        await running.AdmitAsync(CartLeft("w2", "cart-2", "radu@example.ro"));

        await running.UntilAsync(() => store.Sends.Contains("reminder Email Sent"), TimeSpan.FromMinutes(5));

        Assert.InRange(store.Ask<long>("select next_due from contacts where name = 'Spoilt'"), Noon.AddHours(2).ToUnixTimeMilliseconds(), long.MaxValue);
    }

    [Fact]
    public async Task Broken_text_is_kept_and_hurts_nobody()
    {
        await using var running = await Running.OnAsync(store, Noon, messenger);

        Assert.Equal(Admission.Taken, await running.AdmitAsync(Said(Ana, words: "half \ud83d \0 \ufffe عربى 😀")));
        Assert.Contains(store.Timeline, line => line.Contains("half", StringComparison.Ordinal));
    }

    public void Dispose() => store.Dispose();

    private static Incoming Cancelled()
    {
        var placed = Ordered("w11");
        var (shop, person, at, order) = (ShopEvent.OrderPlaced)((Signal.FromShop)placed.Signal!).Event;
        return placed with { Topic = "orders/cancelled", Signal = new Signal.FromShop(new ShopEvent.OrderCancelled(shop, person, at, order)) };
    }

    private static Composed Broken(Contact contact, Send send) =>
        contact.AddressOn(Channel.Messenger) == Ana ? throw new InvalidDataException("Ana's words break") : Running.Words(contact, send);
}

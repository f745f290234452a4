using Vorba.Vocabulary;
using Vorba.Writing.Templates;

namespace Vorba.Writing;

/// <summary>Fills a message for one contact. What comes out empty or broken is left out and told, never sent.</summary>
public static class MessageComposing
{
    public static Composed Compose(Message template, Values values, RenderSettings settings)
    {
        var texts = new TextComposing(values, settings);
        var bubbles = template.Bubbles.Select((bubble, index) => Compose(bubble, texts.At($"bubble {index + 1}"))).OfType<Bubble>().ToArray();
        var email = template.Email is { } form ? Compose(form, texts.At("e-mail")) : null;
        return new(new() { Bubbles = bubbles, Email = email }, texts.Remarks);
    }

    private static Bubble? Compose(Bubble bubble, TextComposing texts) =>
        bubble switch
        {
            Bubble.Text text => Compose(text, texts),
            Bubble.Cards cards => Cards([.. cards.Items.Select(card => CardComposing.Compose(card, texts)).OfType<Card>()], texts),
            Bubble.CartCards cart => Cards(CardComposing.OfCart(texts, cart.Buttons), texts),
            Bubble.Picture picture => texts.Address(picture.Source, "the picture") is { } source ? new Bubble.Picture(source) : null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static Bubble.Text? Compose(Bubble.Text text, TextComposing texts)
    {
        var words = texts.Fill(text.Words).Trim();
        if (words.Length == 0)
        {
            texts.Remark("left out, because its text came out empty");
            return null;
        }

        return new(words)
        {
            Buttons = texts.Buttons(text.Buttons),
            QuickReplies = [.. texts.Buttons(text.QuickReplies).Cast<Button.Reply>()],
        };
    }

    private static Bubble.Cards? Cards(IReadOnlyList<Card> cards, TextComposing texts)
    {
        if (cards.Count == 0)
        {
            texts.Remark("left out, because it has no cards");
        }

        return cards.Count == 0 ? null : new([.. cards.Take(Limits.Cards)]);
    }

    private static EmailForm? Compose(EmailForm form, TextComposing texts)
    {
        var (subject, text) = (texts.Fill(form.Subject).Trim(), texts.Fill(form.Text).Trim());
        if (subject.Length == 0 || text.Length == 0)
        {
            texts.Remark("left out, because its subject or its text came out empty");
            return null;
        }

        return form with
        {
            Subject = subject,
            Text = text,
            Preheader = form.Preheader is { } preheader ? texts.Fill(preheader).Trim() : null,
            CallToAction = form.CallToAction is { } call ? texts.Buttons([call]).OfType<Button.Link>().FirstOrDefault() : null,
            Products = form.ShowsCart ? CardComposing.OfCart(texts, []) : [],
        };
    }
}

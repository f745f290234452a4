using Vorba.Vocabulary;
using Vorba.Writing.Reading;

namespace Vorba.Writing.Rules;

/// <summary>All addresses of a message outside its texts: what buttons open and pictures are fetched from.</summary>
internal static class WebParts
{
    public static IEnumerable<ReadPart> Of(ReadMessage message)
    {
        foreach (var button in message.Buttons)
        {
            if (button.Button is Button.Link link)
            {
                yield return new(button.Bubble, button.Part + ".target", link.Target);
            }
        }

        foreach (var card in message.Cards)
        {
            if (card.Card.Picture is { } picture)
            {
                yield return card.Part("picture", picture);
            }
        }

        foreach (var picture in message.Pictures)
        {
            yield return picture;
        }
    }
}

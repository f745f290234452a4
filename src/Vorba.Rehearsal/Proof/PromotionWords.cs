using System.Text.RegularExpressions;
using Vorba.Vocabulary;

namespace Vorba.Rehearsal.Proof;

/// <summary>Words that sell. A message about an order must hold none where it may leave outside the window.</summary>
internal static partial class PromotionWords
{
    /// <returns>The first such word; null where there is none.</returns>
    public static string? In(Message message) =>
        Texts(message).Select(text => Pattern().Match(text)).FirstOrDefault(match => match.Success)?.Value;

    private static IEnumerable<string> Texts(Message message) =>
        message.Bubbles.SelectMany(Texts).Concat(message.Email is { } email ? [email.Subject, email.Preheader ?? "", email.Text] : []);

    private static IEnumerable<string> Texts(Bubble bubble) =>
        bubble switch
        {
            Bubble.Text text => text.Buttons.Select(button => button.Title).Prepend(text.Words),
            Bubble.Cards cards => cards.Items.SelectMany(card => card.Buttons.Select(button => button.Title).Prepend($"{card.Title} {card.Subtitle}")),
            Bubble.CartCards cards => cards.Buttons.Select(button => button.Title),
            _ => [],
        };

    [GeneratedRegex(
        """
        \b(?:discount\w*|coupon\w*|voucher\w*|promo|promotion\w*|sale|special\ offer\w*|offer|deals?|bargain\w*|save\ up|free\ gift|buy\ (?:one|now|more)|shop\ now|you\ may\ also\ like
        |reducer\w*|oferta|oferte|ofertă|ofertele|cupon\w*|promoți\w*|promotie|promotii|cadou|cumpără)\b
        |[0-9]\ ?%\ ?(?:off|reducere|discount|mai\ puțin)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

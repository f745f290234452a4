using System.Text;
using Vorba.Vocabulary;

namespace Vorba.Channels.Email;

/// <summary>The e-mail for those who read plain text: the same words, products and links.</summary>
internal static class EmailText
{
    public static string Render(Outgoing outgoing, EmailForm form)
    {
        var text = new StringBuilder(EmailMarkdown.Plain(form.Text)).Append('\n');
        foreach (var product in form.Products)
        {
            text.Append('\n').Append("- ").Append(product.Title);
            if (product.Subtitle is { } subtitle)
            {
                text.Append(", ").Append(subtitle);
            }
        }

        if (form.CallToAction is { } call)
        {
            text.Append("\n\n").Append(call.Title).Append(":\n").Append(call.Target).Append('\n');
        }

        if (outgoing.Unsubscribe is { } unsubscribe)
        {
            var words = EmailWords.For(outgoing.Locale);
            text.Append("\n-- \n").Append(words.WhyYou).Append('\n').Append(words.Unsubscribe).Append(": ").Append(unsubscribe.AbsoluteUri).Append('\n');
        }

        return text.ToString();
    }
}

using Vorba.Vocabulary;
using Vorba.Writing.Templates;

namespace Vorba.Writing;

/// <summary>Fills texts and buttons at one place of a message and notes what went wrong there.</summary>
internal sealed class TextComposing(Values values, RenderSettings settings)
{
    private readonly List<string> remarks = [];
    private string place = "";

    public IReadOnlyList<string> Remarks => remarks;

    public Values Values => values;

    public RenderSettings Settings => settings;

    /// <summary>The same, with a place of its own for remarks.</summary>
    public TextComposing At(string name)
    {
        place = name;
        return this;
    }

    /// <summary>The same place, where a template may also speak of one more thing.</summary>
    public TextComposing Knowing(string name, TemplateValue value) =>
        new(values.With(name, value), settings, remarks, place);

    private TextComposing(Values values, RenderSettings settings, List<string> remarks, string place)
        : this(values, settings)
    {
        this.remarks = remarks;
        this.place = place;
    }

    public void Remark(string what) => remarks.Add($"{place}: {what}");

    public string Fill(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        switch (Template.Parse(text))
        {
            case ParsedTemplate.Ok(var template):
                var rendered = template.Render(values, settings);
                if (rendered.CutShort is { } why)
                {
                    Remark($"cut short, because {why}");
                }

                return rendered.Text;
            case ParsedTemplate.Error error:
                Remark($"a text was left out, {error}");
                return "";
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>A filled address; absent, and told, where it is not one a phone can open.</summary>
    public string? Address(string source, string what)
    {
        var address = Fill(source).Trim();
        if (Addresses.CanOpen(address))
        {
            return address;
        }

        Remark($"{what} was left out, because '{address.ShortenedToRead(60)}' is not a full http or https address");
        return null;
    }

    public IReadOnlyList<Button> Buttons(IEnumerable<Button> buttons) => [.. buttons.Select(Compose).OfType<Button>()];

    private Button? Compose(Button button)
    {
        var title = Fill(button.Title).Trim();
        if (title.Length == 0)
        {
            Remark("a button was left out, because its title came out empty");
            return null;
        }

        return button switch
        {
            Button.Reply reply => Reply(title, Fill(reply.Payload)),
            Button.Link link => Address(link.Target, $"the button '{title}'") is { } target ? new Button.Link(title, target) : null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private Button.Reply? Reply(string title, string payload)
    {
        if (payload.Length > 0)
        {
            return new(title, payload);
        }

        Remark($"the button '{title}' was left out, because its payload came out empty");
        return null;
    }
}

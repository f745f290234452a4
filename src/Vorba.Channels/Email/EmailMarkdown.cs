using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Vorba.Channels.Email;

/// <summary>An author's Markdown as HTML with its styles written out, and as plain text. HTML inside it is shown, never obeyed.</summary>
internal static class EmailMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseSoftlineBreakAsHardlineBreak().Build();

    public static string Html(string text)
    {
        var document = Parse(text);
        foreach (var block in document.Descendants())
        {
            if (Style(block) is { } style)
            {
                block.GetAttributes().AddProperty("style", style);
            }
        }

        return document.ToHtml(Pipeline);
    }

    /// <summary>Where a link leads stands behind its words.</summary>
    public static string Plain(string text)
    {
        var document = Parse(text);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            link.InsertAfter(new LiteralInline($" ({link.Url})"));
        }

        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer)
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString().Trim();
    }

    /// <summary>Links that lead anywhere but to a page or a mailbox become their words.</summary>
    private static MarkdownDocument Parse(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !IsSafe(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(string.Concat(link.Descendants<LiteralInline>())));
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document;
    }

    private static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";

    private static string? Style(MarkdownObject part) => part switch
    {
        HeadingBlock => "margin:0 0 12px;font-size:20px;line-height:1.3;",
        ParagraphBlock => "margin:0 0 16px;",
        ListBlock => "margin:0 0 16px;padding:0 0 0 24px;",
        LinkInline { IsImage: true } => "max-width:100%;height:auto;border:0;",
        LinkInline or AutolinkInline => "color:#1a56db;text-decoration:underline;",
        _ => null,
    };
}

using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Articles;

/// <summary>
/// An article's body as Markdown, the form in which it is stored: «## » before a heading, «- » or «1. » before an item, «> » before a
/// quote, a picture without an address for its caption, an empty line between blocks. Markdig reads it back; nothing of it ever
/// becomes HTML but through Razor, which encodes the text of each block.
/// </summary>
public static class BodyMarkdown
{
    /// <summary>CommonMark without HTML: what looks like a tag is text.</summary>
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Markdown that <see cref="Read"/> gives back as these blocks. Texts must be clean of line breaks; empty ones are left out.</summary>
    public static string Write(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var markdown = new StringBuilder();
        var number = 0;
        foreach (var block in blocks.Where(block => block.Text.Length > 0))
        {
            number = block.Kind == BlockKind.NumberedItem ? number + 1 : 0;
            markdown.Append(markdown.Length > 0 ? "\n\n" : "");
            markdown.Append(block.Kind switch
            {
                BlockKind.Heading => "## ",
                BlockKind.Item => "- ",
                BlockKind.NumberedItem => string.Create(CultureInfo.InvariantCulture, $"{number}. "),
                BlockKind.Quote => "> ",
                BlockKind.Caption => "![",
                _ => "",
            });
            AppendEscaped(markdown, block.Text);
            markdown.Append(block.Kind == BlockKind.Caption ? "]()" : "");
        }

        return markdown.ToString();
    }

    /// <summary>
    /// The blocks of any Markdown, in order. Of what has no place in an article's body the text remains: emphasis and links give
    /// their words, code its lines. Nested lists and quotes come out one after the other.
    /// </summary>
    public static IReadOnlyList<Block> Read(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var blocks = new List<Block>();
        Add(blocks, Markdown.Parse(markdown, Pipeline), BlockKind.Paragraph);
        return blocks;
    }

    private static void Add(List<Block> blocks, ContainerBlock container, BlockKind kind)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case QuoteBlock quote:
                    Add(blocks, quote, BlockKind.Quote);
                    break;
                case ListBlock list:
                    Add(blocks, list, list.IsOrdered ? BlockKind.NumberedItem : BlockKind.Item);
                    break;
                case ContainerBlock inner:
                    Add(blocks, inner, kind);
                    break;
                case HeadingBlock heading:
                    Add(blocks, BlockKind.Heading, TextOf(heading.Inline));
                    break;
                case LeafBlock { Inline: { } inline }:
                    var isCaption = inline.FirstChild is LinkInline { IsImage: true } && inline.FirstChild == inline.LastChild;
                    Add(blocks, isCaption ? BlockKind.Caption : kind, TextOf(inline));
                    break;
                case LeafBlock { Lines: { Count: > 0 } lines }:
                    Add(blocks, kind, lines.ToString());
                    break;
            }
        }
    }

    private static void Add(List<Block> blocks, BlockKind kind, string text)
    {
        if (text.AsSpan().Trim().Length > 0)
        {
            blocks.Add(new Block(kind, text.ReplaceLineEndings(" ").Trim()));
        }
    }

    private static string TextOf(ContainerInline? inlines)
    {
        // Most blocks are one literal, or literals around escaped signs.
        var text = new StringBuilder();
        AppendText(text, inlines);
        return text.ToString();
    }

    private static void AppendText(StringBuilder text, ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline inner:
                    AppendText(text, inner);
                    break;
            }
        }
    }

    /// <summary>Escapes what Markdown would read as more than text, and no more: the stored body is searched and read by people too.</summary>
    private static void AppendEscaped(StringBuilder markdown, string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isMark = text[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&'
                || (i == 0 && text[i] is '#' or '>' or '+' or '-' or '=' or '~' or '|' or ':')
                // «1. » would begin a list.
                || (i == digits && digits is > 0 and < 10 && text[i] is '.' or ')')
                // A heading may end in number signs, which Markdown takes away.
                || (text[i] == '#' && i + 1 == text.Length);
            markdown.Append(isMark ? "\\" : "").Append(text[i]);
        }
    }
}

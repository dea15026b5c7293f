using Archive.Articles;
using Archive.Import.Encodings;
using Archive.Import.SavedPages;

namespace Archive.Import.Formats.Markdown;

/// <summary>Reads an article in Markdown, with its fields in front matter or without.</summary>
internal static class MarkdownArticle
{
    /// <exception cref="ImportException">There is no article in it.</exception>
    public static ExtractedArticle Extract(SourceRecord source)
    {
        var text = TextDecoder.Decode(source.Bytes);
        var matter = FrontMatter.Read(text.Text);
        var stated = FieldNames.Read(matter.Fields, source.Line);
        var blocks = Blocks(matter.Body);
        // The first heading is the title, or says it again.
        if (blocks.FindIndex(block => block.Kind == BlockKind.Heading) is >= 0 and var heading
            && (stated.Title is null || stated.Title == blocks[heading].Text))
        {
            stated = stated with { Title = blocks[heading].Text };
            blocks.RemoveAt(heading);
        }

        return text.Note(stated.Around(blocks));
    }

    private static List<Block> Blocks(string markdown)
    {
        try
        {
            return [.. BodyMarkdown.Read(markdown)
                .Select(block => block with { Text = PageText.Clean(block.Text) }).Where(block => block.Text.Length > 0)];
        }
        catch (ArgumentException e)
        {
            // Markdig's own bound on lists and quotes inside each other.
            throw new ImportException("Lists or quotes stand too deep inside each other. Take some levels away.", e, cause: RefusalCause.TooLarge);
        }
    }
}

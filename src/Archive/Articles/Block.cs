namespace Archive.Articles;

/// <summary>A block of an article's body: plain text without line breaks, and what it is.</summary>
public sealed record Block(BlockKind Kind, string Text)
{
    public static IReadOnlyList<Block> Paragraphs(IEnumerable<string> texts) =>
        [.. texts.Select(text => new Block(BlockKind.Paragraph, text))];

    /// <summary>The running text of a body, a string a block: everything but captions.</summary>
    public static IReadOnlyList<string> RunningText(IEnumerable<Block> body) =>
        [.. body.Where(block => block.Kind != BlockKind.Caption).Select(block => block.Text)];
}

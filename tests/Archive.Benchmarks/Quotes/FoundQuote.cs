using Archive.Import;
using Archive.Quotes;

namespace Archive.Benchmarks.Quotes;

/// <summary>A quote as the archive finds it, with the article that it stands in.</summary>
internal sealed record FoundQuote(EnrichedArticle Article, Quote Quote)
{
    private const int Around = 220;

    /// <summary>By which a judgement finds it again.</summary>
    public (string Id, int Paragraph, int Start) Place => (Article.Source.SourceId, Quote.Paragraph, Quote.Start);

    /// <summary>The words with those around them, for somebody to judge.</summary>
    public string InContext()
    {
        var text = Article.Article.Paragraphs[Quote.Paragraph - 1];
        var (from, end) = (Math.Max(0, Quote.Start - Around), Quote.Start + Quote.Length);
        return $"{text[from..Quote.Start]}⟦{Quote.Text}⟧{text[end..Math.Min(text.Length, end + (Around / 2))]}";
    }
}

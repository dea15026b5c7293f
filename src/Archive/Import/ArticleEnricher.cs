using Archive.Arabic.Dates;
using Archive.Entities;
using Archive.Quotes;

namespace Archive.Import;

/// <summary>Adds to an article what the archive can read in it: names of the register, times, and who says what.</summary>
internal sealed class ArticleEnricher(EntityRegister register)
{
    /// <summary>Raised with every change of extraction or enrichment that gives other results: articles are then made again.</summary>
    private const int Extraction = 2;

    private readonly EntityFinder _finder = new(register);

    /// <summary>What made an article: the extraction, and the register's meaning.</summary>
    public string Version { get; } = $"{Extraction}:{register.Version[..16]}";

    public EnrichedArticle Enrich(SourceRecord source, ExtractedArticle article)
    {
        var fields = EnrichedArticle.FieldsOf(article);
        var mentions = _finder.FindAll(fields);
        return new EnrichedArticle
        {
            Source = source,
            Article = article,
            Mentions = mentions,
            Times = [.. fields.Select(text => TimeExpressionFinder.Find(text, article.Published?.Moment))],
            Quotes = QuoteReader.Read(article.Body, mentions),
            Enrichment = Version,
        };
    }
}

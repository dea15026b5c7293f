using Archive.Entities;

namespace Archive.Import;

/// <summary>Adds to an article what the archive knows: the names of the register that stand in it.</summary>
internal sealed class ArticleEnricher(EntityRegister register)
{
    /// <summary>Raised with every change of extraction or enrichment that gives other results: articles are then made again.</summary>
    private const int Extraction = 1;

    private readonly EntityFinder _finder = new(register);

    /// <summary>What made an article: the extraction, and the register's meaning.</summary>
    public string Version { get; } = $"{Extraction}:{register.Version[..16]}";

    public EnrichedArticle Enrich(SourceRecord source, ExtractedArticle article) => new()
    {
        Source = source,
        Article = article,
        Mentions = _finder.FindAll(EnrichedArticle.FieldsOf(article)),
        Enrichment = Version,
    };
}

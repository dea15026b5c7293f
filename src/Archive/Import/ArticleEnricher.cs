using Archive.Arabic.Dates;
using Archive.Dating;
using Archive.Entities;
using Archive.Quotes;

namespace Archive.Import;

/// <summary>Adds to an article what the archive can read in it: names of the register, times, and who says what.</summary>
internal sealed class ArticleEnricher(EntityRegister register)
{
    /// <summary>Raised with every change of extraction or enrichment that gives other results: articles are then made again.</summary>
    private const int Extraction = 3;

    private readonly NameFinder _finder = new(register);

    /// <summary>What made an article: the extraction, and the register's meaning.</summary>
    public string Version { get; } = $"{Extraction}:{register.Version[..16]}";

    /// <param name="source">Where the article came from.</param>
    /// <param name="extracted">The article as it was extracted.</param>
    /// <param name="now">When it is taken in, UTC.</param>
    public EnrichedArticle Enrich(SourceRecord source, ExtractedArticle extracted, DateTime now)
    {
        var article = Plausibility.Check(extracted, now, register.SourceYears);
        var fields = EnrichedArticle.FieldsOf(article);
        if (article.Published is null)
        {
            article = article with { Published = PublicationDating.FromText(fields.Skip(3).Prepend(fields[1]), DateOnly.FromDateTime(now)) };
        }

        var mentions = _finder.FindAll(fields);
        return new EnrichedArticle
        {
            Source = source,
            Article = article,
            Mentions = mentions,
            Roles = ArticleRoles.Read(fields, mentions),
            Times = TimesOf(fields, article.Published),
            Quotes = QuoteReader.Read(article.Body, mentions),
            Enrichment = Version,
        };
    }

    /// <summary>The article with the date that other articles tell.</summary>
    public static EnrichedArticle Redate(EnrichedArticle article, PublicationDate date) => article with
    {
        Article = article.Article with { Published = date },
        Times = TimesOf(EnrichedArticle.FieldsOf(article.Article), date),
    };

    private static IReadOnlyList<TimeExpression>[] TimesOf(IReadOnlyList<string> fields, PublicationDate? published) =>
        [.. fields.Select(text => TimeExpressionFinder.Find(text, published?.Moment))];
}

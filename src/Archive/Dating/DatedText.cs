using Archive.Entities;
using Archive.Import;

namespace Archive.Dating;

/// <summary>What of an article says when it was written: its texts by field, and the names in them.</summary>
/// <param name="Title">To be shown as the witness of a date.</param>
/// <param name="Source">Its newspaper, where known.</param>
/// <param name="Moment">When it was published, to the day or finer; null where that is what is sought.</param>
/// <param name="Texts">By field; see <see cref="EnrichedArticle.FieldsOf"/>.</param>
/// <param name="Mentions">By field.</param>
internal sealed record DatedText(
    string Title, string? Source, DateTime? Moment, IReadOnlyList<string> Texts, IReadOnlyList<IReadOnlyList<Mention>> Mentions)
{
    /// <summary>An article that is being taken in.</summary>
    public static DatedText Of(EnrichedArticle article) => new(
        article.Article.Title, article.Article.Source, article.Article.Published is { IsStated: true } date ? date.Moment : null,
        EnrichedArticle.FieldsOf(article.Article), article.Mentions);

    /// <summary>Ids of who and what the article is about so closely that two articles that share two of them tell one story.</summary>
    public IReadOnlySet<string> Story { get; } = Mentions.SelectMany(field => field).Where(mention => IsOfStory(mention.Entity))
        .Select(mention => mention.Entity.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Countries and ministries are in every article; persons, agreements and events are in few.</summary>
    public static bool IsOfStory(Entity entity) => entity.Type is EntityType.Person or EntityType.Agreement or EntityType.Event;
}

using Archive.Dating;
using Archive.Entities;

namespace Archive.Import;

/// <summary>Shows what an import would store, without an archive to store it in.</summary>
public sealed class ExtractionPreview(ArchiveHome home, EntityRegister register, TimeProvider time)
{
    /// <summary>So many articles wait for a later one that dates their events; then they go as they are.</summary>
    private const int MostWaiting = 1000;

    private readonly ArticleEnricher _enricher = new(register);

    /// <summary>
    /// The articles under <paramref name="paths"/> in order; what is refused goes to <paramref name="refuse"/>. An undated article
    /// waits for all the others where one of them may date it, and so do those after it.
    /// </summary>
    public IEnumerable<EnrichedArticle> Read(IReadOnlyList<string> paths, Action<Refusal> refuse)
    {
        var anchors = new List<EventAnchor>();
        var waiting = new List<EnrichedArticle>();
        foreach (var article in Extract(paths, refuse))
        {
            var text = DatedText.Of(article);
            anchors.AddRange(EventAnchor.Of(text));
            if (waiting.Count > 0 || (article.Article.Published is not { IsStated: true } && EventFinder.Find(text).Count > 0))
            {
                waiting.Add(article);
            }
            else
            {
                yield return article;
            }

            if (waiting.Count > MostWaiting)
            {
                yield return Date(waiting[0], anchors);
                waiting.RemoveAt(0);
            }
        }

        foreach (var article in waiting)
        {
            yield return Date(article, anchors);
        }
    }

    private static EnrichedArticle Date(EnrichedArticle article, List<EventAnchor> anchors)
    {
        var known = article.Article.Published;
        var text = DatedText.Of(article);
        return known is { IsStated: true } || PublicationDating.FromEvents(text, EventFinder.Find(text), anchors, known) is not { } date
            ? article
            : ArticleEnricher.Redate(article, date);
    }

    private IEnumerable<EnrichedArticle> Extract(IReadOnlyList<string> paths, Action<Refusal> refuse)
    {
        foreach (var file in new SourceFolders(home, refuse).FilesUnder(paths))
        {
            foreach (var source in SourceReader.Read(file, home.NameOf(file), refuse))
            {
                if (Extract(source, refuse) is { } article)
                {
                    yield return article;
                }
            }
        }
    }

    private EnrichedArticle? Extract(SourceRecord source, Action<Refusal> refuse)
    {
        try
        {
            return _enricher.Enrich(source, ArticleExtractor.Extract(source, register.SourceNames), time.GetUtcNow().UtcDateTime);
        }
        catch (ImportException e)
        {
            refuse(Refusal.Of(source, e));
            return null;
        }
    }
}

using Archive.Entities;

namespace Archive.Import;

/// <summary>Shows what an import would store, without an archive to store it in.</summary>
public sealed class ExtractionPreview(ArchiveHome home, EntityRegister register)
{
    private readonly ArticleEnricher _enricher = new(register);

    /// <summary>The articles under <paramref name="paths"/>, one after the other; what is refused goes to <paramref name="refuse"/>.</summary>
    public IEnumerable<EnrichedArticle> Read(IReadOnlyList<string> paths, Action<Refusal> refuse)
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
            return _enricher.Enrich(source, ArticleExtractor.Extract(source, register.SourceNames));
        }
        catch (ImportException e)
        {
            refuse(Refusal.Of(source, e));
            return null;
        }
    }
}

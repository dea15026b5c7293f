namespace Archive.Search;

/// <summary>Answers searches. The one seam between what is asked and the engine that answers.</summary>
public interface IArticleSearch
{
    /// <summary>Never throws for anything a reader can type; what was changed is told in <see cref="SearchPage.Notices"/>.</summary>
    Task<SearchPage> FindAsync(SearchQuery query, CancellationToken cancellationToken = default);
}

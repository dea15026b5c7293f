namespace Archive.Reading;

/// <summary>Gives pages what they show. Reads only.</summary>
public sealed class ReadingRoom
{
    public Task<HomePage> GetHomeAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>The article at <c>/a/{key}</c>; null where there is none. Words of <paramref name="query"/> are marked.</summary>
    public Task<ArticlePage?> FindArticleAsync(string key, string? query = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    public Task<OriginalFile?> FindOriginalAsync(string key, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Entities that at least one article names, by number of articles.</summary>
    public Task<IReadOnlyList<EntityLink>> ListEntitiesAsync(CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    public Task<EntityPage?> FindEntityAsync(string id, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}

using System.Diagnostics;
using Archive.Search.Sqlite;

namespace Archive.Benchmarks.Relevance;

/// <summary>The archive and the baselines over the same articles.</summary>
internal sealed class SystemsUnderTest(RankingWeights? weights) : IDisposable
{
    private readonly TemporaryArchive _archive = new(weights);
    private readonly List<IRetrievalSystem> _all = [];

    public IReadOnlyList<string> Names => [.. _all.Select(system => system.Name)];

    public static SystemsUnderTest Open(FileInfo articles, bool keepTitles, RankingWeights? weights)
    {
        var systems = new SystemsUnderTest(weights);
        try
        {
            systems.Fill(articles, keepTitles);
            return systems;
        }
        catch
        {
            systems.Dispose();
            throw;
        }
    }

    /// <summary>Asks all systems the same queries. Each answers all of them in turn, and the first few twice: once to warm up.</summary>
    /// <returns>By query, then by system in the order of <see cref="Names"/>.</returns>
    public async Task<Ranking[][]> RankAsync(IReadOnlyList<string> queries, CancellationToken cancellationToken)
    {
        const int WarmUp = 100;
        var rankings = queries.Select(_ => new Ranking[_all.Count]).ToArray();
        for (var system = 0; system < _all.Count; system++)
        {
            foreach (var query in queries.Take(WarmUp))
            {
                await _all[system].RankAsync(query, cancellationToken);
            }

            for (var query = 0; query < queries.Count; query++)
            {
                var start = Stopwatch.GetTimestamp();
                var ids = await _all[system].RankAsync(queries[query], cancellationToken);
                rankings[query][system] = new Ranking(ids, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return rankings;
    }

    public void Dispose() => _archive.Dispose();

    private void Fill(FileInfo file, bool keepTitles)
    {
        var collection = keepTitles ? ArticleCollection.Whole(file) : ArticleCollection.Untitled(file, _archive.Folder);
        _archive.Import(collection.Path);
        _all.AddRange(
            [
                _archive,
                new Bm25Index("light10", collection.Articles, Terms.LightStems),
                new Bm25Index("4-grams", collection.Articles, Terms.FourGrams),
            ]);
    }
}

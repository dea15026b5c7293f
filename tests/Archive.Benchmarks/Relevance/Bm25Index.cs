using System.Runtime.InteropServices;

namespace Archive.Benchmarks.Relevance;

/// <summary>
/// A plain inverted index in memory, the baseline: any term may match, articles are ranked by BM25 as Lucene does it
/// (k1 1.2, b 0.75, idf = ln(1 + (N − df + 0.5) / (df + 0.5))). A term that stands twice in a query counts twice.
/// </summary>
internal sealed class Bm25Index : IRetrievalSystem
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly Func<string, IEnumerable<string>> _termsOf;
    private readonly string[] _ids;
    private readonly double[] _norms;
    private readonly Dictionary<string, List<Posting>> _postings = new(StringComparer.Ordinal);

    public Bm25Index(string name, IReadOnlyList<CollectionArticle> articles, Func<string, IEnumerable<string>> termsOf)
    {
        (Name, _termsOf) = (name, termsOf);
        _ids = [.. articles.Select(article => article.Id)];
        var lengths = articles.Select((article, number) => Add(number, article.Text)).ToArray();
        var mean = lengths.Average();
        _norms = [.. lengths.Select(length => K1 * (1 - B + (B * length / mean)))];
    }

    public string Name { get; }

    public Task<IReadOnlyList<string>> RankAsync(string query, CancellationToken cancellationToken) => Task.FromResult(Rank(query));

    /// <summary>Takes an article in.</summary>
    /// <returns>How many terms it has.</returns>
    private int Add(int number, string text)
    {
        var length = 0;
        foreach (var (term, frequency) in _termsOf(text).CountBy(term => term, StringComparer.Ordinal))
        {
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _);
            (postings ??= []).Add(new Posting(number, frequency));
            length += frequency;
        }

        return length;
    }

    private IReadOnlyList<string> Rank(string query)
    {
        var scores = new double[_ids.Length];
        foreach (var (term, times) in _termsOf(query).CountBy(term => term, StringComparer.Ordinal))
        {
            if (_postings.TryGetValue(term, out var postings))
            {
                Score(postings, times, scores);
            }
        }

        // OrderBy is stable: of equal scores the earlier article stands first, as in Lucene.
        return [.. Enumerable.Range(0, scores.Length).Where(article => scores[article] > 0)
            .OrderByDescending(article => scores[article]).Take(IRetrievalSystem.Depth).Select(article => _ids[article])];
    }

    private void Score(List<Posting> postings, int times, double[] scores)
    {
        var weight = times * Math.Log(1 + ((_ids.Length - postings.Count + 0.5) / (postings.Count + 0.5)));
        foreach (var (article, frequency) in postings)
        {
            scores[article] += weight * frequency / (frequency + _norms[article]);
        }
    }
}

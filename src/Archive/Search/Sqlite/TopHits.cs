namespace Archive.Search.Sqlite;

/// <summary>Keeps the best so many of a stream of articles, in a heap whose root is the worst kept.</summary>
internal sealed class TopHits(int capacity)
{
    private readonly PriorityQueue<int, (double Rank, int Ordinal)> _kept = new();

    /// <summary>Offers an article; of equal ranks the newer (higher ordinal) is the better.</summary>
    public void Offer(int ordinal, double rank)
    {
        if (_kept.Count < capacity)
        {
            _kept.Enqueue(ordinal, (rank, ordinal));
        }
        else if (_kept.TryPeek(out _, out var worst) && (rank, ordinal).CompareTo(worst) > 0)
        {
            _kept.DequeueEnqueue(ordinal, (rank, ordinal));
        }
    }

    /// <summary>Whether an article of this rank could be kept.</summary>
    public bool MayKeep(double rank) => _kept.Count < capacity || (_kept.TryPeek(out _, out var worst) && rank >= worst.Rank);

    /// <summary>The kept articles, best first, without the first <paramref name="skip"/>.</summary>
    public List<(int Ordinal, double Rank)> Page(int skip)
    {
        var ranked = _kept.UnorderedItems.Select(item => item.Priority).OrderByDescending(rank => rank).Skip(skip);
        return [.. ranked.Select(rank => (rank.Ordinal, rank.Rank))];
    }
}

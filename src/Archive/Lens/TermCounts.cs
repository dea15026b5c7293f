namespace Archive.Lens;

/// <summary>The counts of a set's terms, in their order, for one newspaper, one period or all.</summary>
public sealed class TermCounts(int terms)
{
    private readonly TermCount[] _counts = new TermCount[terms];

    public IReadOnlyList<TermCount> Counts => _counts;

    public long Uses => _counts.Sum(count => count.Uses);

    /// <summary>A term's part of all uses of the set, 0 to 1.</summary>
    public double ShareOf(int term) => Uses == 0 ? 0 : (double)_counts[term].Uses / Uses;

    internal void Add(int term, long uses) => _counts[term] += new TermCount(1, uses);
}

namespace Archive.Storage.Sqlite;

/// <summary>
/// The table text_bucket. A bucket compares only so much: its first <see cref="Leaders"/> texts with all of its texts. Which these are
/// depends on the texts alone, never on the order in which they came; as their numbers are as good as random, a new text is among the
/// first n of m with a chance of n / m, and looking at all m costs n on average however full the bucket is.
/// </summary>
internal sealed class TextBuckets(StatementSet statements)
{
    /// <summary>
    /// A bucket fuller than this holds a notice, a prayer timetable, a daily rate: two of its texts beyond the first so many are not
    /// compared unless another bucket brings them together.
    /// </summary>
    public const int Leaders = 16;

    private readonly Statement _add = statements.Prepare(
        $"INSERT INTO text_bucket (text, bucket) VALUES {Repeat(i => $"($1, ${i + 2})")}", TextSketchBuckets + 1);

    private readonly Statement _remove = statements.Prepare(
        $"DELETE FROM text_bucket WHERE text = $1 AND bucket IN ({Repeat(i => $"${i + 2}")})", TextSketchBuckets + 1);

    /// <summary>Of each bucket one text more than its leaders: that one would come next.</summary>
    private readonly Statement _first = statements.Prepare(
        $"""
        SELECT place, t.text FROM (SELECT column1 AS place, column2 AS bucket FROM (VALUES {Repeat(i => $"({i}, ${i + 1})")})) b
        CROSS JOIN text_bucket t ON t.bucket = b.bucket AND t.text <= coalesce(
            (SELECT text FROM text_bucket l WHERE l.bucket = b.bucket ORDER BY l.text LIMIT 1 OFFSET {Leaders}), {long.MaxValue})
        ORDER BY place, t.text
        """, TextSketchBuckets);

    private readonly Statement _all = statements.Prepare("SELECT text FROM text_bucket WHERE bucket = $1", 1);

    private const int TextSketchBuckets = Archive.Arabic.Copies.TextSketch.BucketCount;

    public void Add(long text, IReadOnlyList<long> buckets) => _add.Execute([text, .. Boxed(buckets)]);

    public void Remove(long text, IReadOnlyList<long> buckets) => _remove.Execute([text, .. Boxed(buckets)]);

    /// <summary>What the buckets of a text, which stands in them, ask for.</summary>
    /// <returns>
    /// All texts that it is to be compared with; and those that lead a bucket only where this text is not in it.
    /// </returns>
    public (HashSet<long> Compared, HashSet<long> Successors) Around(long text, IReadOnlyList<long> buckets)
    {
        var (compared, successors) = (new HashSet<long>(), new HashSet<long>());
        var first = First(buckets);
        for (var i = 0; i < buckets.Count; i++)
        {
            if (first[i].Count <= Leaders)
            {
                compared.UnionWith(first[i]);
            }
            else if (first[i].IndexOf(text) is >= 0 and < Leaders)
            {
                compared.UnionWith(All(buckets[i]));
                successors.Add(first[i][Leaders]);
            }
            else
            {
                compared.UnionWith(first[i].Take(Leaders));
            }
        }

        compared.Remove(text);
        return (compared, successors);
    }

    private List<long> All(long bucket)
    {
        var texts = new List<long>();
        using var reader = _all.Query(bucket);
        while (reader.Read())
        {
            texts.Add(reader.GetInt64(0));
        }

        return texts;
    }

    private List<long>[] First(IReadOnlyList<long> buckets)
    {
        var first = new List<long>[buckets.Count];
        for (var i = 0; i < first.Length; i++)
        {
            first[i] = [];
        }

        using var reader = _first.Query([.. Boxed(buckets)]);
        while (reader.Read())
        {
            first[reader.GetInt32(0)].Add(reader.GetInt64(1));
        }

        return first;
    }

    private static IEnumerable<object?> Boxed(IReadOnlyList<long> buckets) => buckets.Select(bucket => (object?)bucket);

    private static string Repeat(Func<int, string> part) => string.Join(", ", Enumerable.Range(0, TextSketchBuckets).Select(part));
}

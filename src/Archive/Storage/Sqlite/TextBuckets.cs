using Archive.Arabic.Copies;

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

    /// <summary>So many texts in all buckets of one together are read without asking which of the buckets is full.</summary>
    private const int Few = 64;

    // OR IGNORE, though there is nothing to ignore: else SQLite keeps a copy of every page to take the statement back, at four times the cost.
    private readonly Statement _add = statements.Prepare(
        $"INSERT OR IGNORE INTO text_bucket (text, bucket) VALUES {Repeat(i => $"($1, ${i + 2})")}", TextSketch.BucketCount + 1);

    private readonly Statement _remove = statements.Prepare(
        $"DELETE FROM text_bucket WHERE text = $1 AND bucket IN ({Repeat(i => $"${i + 2}")})", TextSketch.BucketCount + 1);

    /// <summary>The whole of buckets, as long as they hold little: most hold one text.</summary>
    private readonly Statement _few = statements.Prepare(
        $"SELECT bucket, text FROM text_bucket WHERE bucket IN ({Repeat(i => $"${i + 1}")}) ORDER BY bucket, text LIMIT {Few}", TextSketch.BucketCount);

    /// <summary>Of each bucket one text more than its leaders: that one would come next.</summary>
    private readonly Statement _first = statements.Prepare(
        $"""
        SELECT t.bucket, t.text FROM (SELECT column1 AS bucket FROM (VALUES {Repeat(i => $"(${i + 1})")})) b
        CROSS JOIN text_bucket t ON t.bucket = b.bucket AND t.text <= coalesce(
            (SELECT text FROM text_bucket l WHERE l.bucket = b.bucket ORDER BY l.text LIMIT 1 OFFSET {Leaders}), {long.MaxValue})
        ORDER BY t.bucket, t.text
        """, TextSketch.BucketCount);

    private readonly Statement _all = statements.Prepare("SELECT text FROM text_bucket WHERE bucket = $1", 1);

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
        foreach (var (bucket, texts) in first)
        {
            if (texts.Count <= Leaders)
            {
                compared.UnionWith(texts);
            }
            else if (texts.IndexOf(text) is >= 0 and < Leaders)
            {
                compared.UnionWith(All(bucket));
                successors.Add(texts[Leaders]);
            }
            else
            {
                compared.UnionWith(texts.Take(Leaders));
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

    /// <summary>The texts of each bucket in order, one more than its leaders at most.</summary>
    private Dictionary<long, List<long>> First(IReadOnlyList<long> buckets)
    {
        var few = Read(_few, buckets, out var count);
        return count < Few ? few : Read(_first, buckets, out _);
    }

    private static Dictionary<long, List<long>> Read(Statement statement, IReadOnlyList<long> buckets, out int count)
    {
        count = 0;
        var texts = new Dictionary<long, List<long>>(buckets.Count);
        using var reader = statement.Query([.. Boxed(buckets)]);
        while (reader.Read())
        {
            count++;
            var bucket = reader.GetInt64(0);
            if (!texts.TryGetValue(bucket, out var itsTexts))
            {
                texts[bucket] = itsTexts = [];
            }

            if (itsTexts.Count <= Leaders)
            {
                itsTexts.Add(reader.GetInt64(1));
            }
        }

        return texts;
    }

    private static IEnumerable<object?> Boxed(IReadOnlyList<long> buckets) => buckets.Select(bucket => (object?)bucket);

    private static string Repeat(Func<int, string> part) => string.Join(", ", Enumerable.Range(0, TextSketch.BucketCount).Select(part));
}

using Archive.Arabic.Copies;

namespace Archive.Storage.Sqlite;

/// <summary>
/// The statements that keep the texts of articles, and which of them have much in common. At any time the links are what comparing all
/// texts of the archive anew would give, so neither updates nor the order of an import make a difference.
/// </summary>
internal sealed class CopyStatements(StatementSet statements)
{
    private readonly KnownTexts _known = new(statements);
    private readonly TextBuckets _buckets = new(statements);
    private readonly Statement _has = statements.Prepare("SELECT 1 FROM text_sketch WHERE text = $1", 1);
    private readonly Statement _isUsed = statements.Prepare("SELECT 1 FROM facet WHERE text = $1 AND text <> 0 LIMIT 1", 1);
    private readonly Statement _add = statements.Prepare("INSERT INTO text_sketch (text, sketch) VALUES ($1, $2)", 2);
    private readonly Statement _remove = statements.Prepare("DELETE FROM text_sketch WHERE text = $1", 1);

    private readonly Statement _unlink = statements.Prepare("DELETE FROM text_copy WHERE text = $1", 1);
    private readonly Statement _unlinkOther = statements.Prepare("DELETE FROM text_copy WHERE text = $1 AND other = $2", 2);
    private readonly Statement _others = statements.Prepare("SELECT other FROM text_copy WHERE text = $1", 1);

    private readonly Statement _link = statements.Prepare(
        "INSERT OR IGNORE INTO text_copy (text, other, similarity, covered) VALUES ($1, $2, $3, $4), ($2, $1, $3, $5)", 5);

    /// <summary>Takes in the text that an article has now, and lets go of the one it had where no other article has it.</summary>
    /// <param name="shingles">The text; the article's facet names it already.</param>
    /// <param name="before">The text that the article had, 0 for none.</param>
    public void Save(Shingles shingles, long before)
    {
        if (shingles.Text != 0 && _has.Scalar(shingles.Text) is null)
        {
            Add(shingles);
        }

        if (before != 0 && before != shingles.Text && _isUsed.Scalar(before) is null)
        {
            Remove(before);
        }
    }

    private void Add(Shingles shingles)
    {
        var (text, sketch) = (shingles.Text, TextSketch.Of(shingles));
        var buckets = sketch.Buckets;
        _known.Keep(shingles);
        _add.Execute(text, sketch.Write());
        _buckets.Add(text, buckets);
        var (compared, displaced) = _buckets.Around(text, buckets);
        Link(text, sketch, compared);
        foreach (var other in displaced)
        {
            LinkAgain(other);
        }
    }

    private void Remove(long text)
    {
        if (_known.SketchOf(text) is not { } sketch)
        {
            return;
        }

        var buckets = sketch.Buckets;
        var (_, promoted) = _buckets.Around(text, buckets);
        _buckets.Remove(text, buckets);
        Unlink(text);
        _remove.Execute(text);
        foreach (var other in promoted)
        {
            LinkAgain(other);
        }
    }

    private void LinkAgain(long text)
    {
        if (_known.SketchOf(text) is { } sketch)
        {
            Unlink(text);
            Link(text, sketch, _buckets.Around(text, sketch.Buckets).Compared);
        }
    }

    private void Unlink(long text)
    {
        var others = new List<long>();
        using (var reader = _others.Query(text))
        {
            while (reader.Read())
            {
                others.Add(reader.GetInt64(0));
            }
        }

        others.ForEach(other => _unlinkOther.Execute(other, text));
        _unlink.Execute(text);
    }

    private void Link(long text, TextSketch sketch, HashSet<long> compared)
    {
        if (compared.Count == 0 || _known.ShinglesOf(text) is not { } shingles)
        {
            return;
        }

        foreach (var other in compared)
        {
            if (_known.SketchOf(other) is { } itsSketch && sketch.Resembles(itsSketch)
                && _known.ShinglesOf(other) is { } its && Likeness.Of(shingles, its) is { IsCopy: true } likeness)
            {
                _link.Execute(text, other, likeness.Similarity, likeness.Covered, likeness.Covering);
            }
        }
    }
}

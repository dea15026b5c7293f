using Archive.Arabic.Copies;
using Archive.Articles;

namespace Archive.Storage.Sqlite;

/// <summary>Texts of the archive as they are compared: read when they are asked for, and kept while there is room.</summary>
internal sealed class KnownTexts(StatementSet statements)
{
    /// <summary>Runs of words that are kept in memory at most: 16 MB.</summary>
    private const int Room = 2_000_000;

    private readonly Dictionary<long, Shingles> _kept = [];
    private readonly Statement _sketch = statements.Prepare("SELECT sketch FROM text_sketch WHERE text = $1", 1);

    private readonly Statement _body = statements.Prepare(
        "SELECT a.body FROM facet f JOIN article a ON a.row = f.row WHERE f.text = $1 AND f.text <> 0 LIMIT 1", 1);

    private int _runs;

    public TextSketch? SketchOf(long text) => _sketch.Scalar(text) is byte[] sketch ? TextSketch.Read(sketch) : null;

    /// <summary>Null where no article has this text any more.</summary>
    public Shingles? ShinglesOf(long text)
    {
        if (_kept.TryGetValue(text, out var kept))
        {
            return kept;
        }

        if (_body.Scalar(text) is not string body || Shingles.Of(Block.RunningText(BodyMarkdown.Read(body))) is not { } shingles || shingles.Text != text)
        {
            return null;
        }

        Keep(shingles);
        return shingles;
    }

    public void Keep(Shingles shingles)
    {
        if (_runs > Room)
        {
            _kept.Clear();
            _runs = 0;
        }

        _runs += _kept.TryAdd(shingles.Text, shingles) ? shingles.InOrder.Length : 0;
    }
}

using Archive.Arabic.Names.Finding;

namespace Archive.Benchmarks.Names;

/// <summary>Counts names that are right (the same words, the same kind), found and labelled, by kind.</summary>
internal sealed class NameScore
{
    private readonly Dictionary<NameKind, (int Right, int Found, int Labelled)> _counts = [];

    /// <summary>Names found where none is labelled, or otherwise; and labelled ones that were not found.</summary>
    public List<(bool Missed, NameKind Kind, string Name, string Sentence)> Errors { get; } = [];

    public void Add(LabelledSentence sentence, IEnumerable<(int Start, int Length, NameKind Kind)> found)
    {
        var names = found.Select(name => (Words: sentence.WordsAt(name.Start, name.Length), name.Kind))
            .Select(name => (name.Words.First, name.Words.End, name.Kind)).ToHashSet();
        var words = sentence.Text.Split(' ');
        foreach (var kind in (NameKind[])[NameKind.Person, NameKind.Place, NameKind.Organisation])
        {
            var of = names.Where(name => name.Kind == kind).ToHashSet();
            var labelled = sentence.Names.Where(name => name.Kind == kind).ToHashSet();
            var (right, all, gold) = _counts.GetValueOrDefault(kind);
            _counts[kind] = (right + of.Intersect(labelled).Count(), all + of.Count, gold + labelled.Count);
            Errors.AddRange(of.Except(labelled).Select(name => (false, kind, string.Join(' ', words[name.First..name.End]), sentence.Text)));
            Errors.AddRange(labelled.Except(of).Select(name => (true, kind, string.Join(' ', words[name.First..name.End]), sentence.Text)));
        }
    }

    /// <summary>F1 of each kind, in one line.</summary>
    public string Summary => string.Join(", ", _counts.OrderBy(count => count.Key).Select(count =>
        $"{count.Key} {TextTable.Share(2.0 * count.Value.Right / (count.Value.Found + count.Value.Labelled))}"));

    public void Add(NameScore other)
    {
        foreach (var (kind, (right, found, labelled)) in other._counts)
        {
            var (allRight, allFound, allLabelled) = _counts.GetValueOrDefault(kind);
            _counts[kind] = (allRight + right, allFound + found, allLabelled + labelled);
        }

        Errors.AddRange(other.Errors);
    }

    public void Print()
    {
        var table = new TextTable("kind", "labelled", "found", "precision", "recall", "F1");
        foreach (var (kind, (right, found, labelled)) in _counts.OrderBy(count => count.Key))
        {
            var (precision, recall) = ((double)right / Math.Max(1, found), (double)right / Math.Max(1, labelled));
            table.Add(kind.ToString(), TextTable.Count(labelled), TextTable.Count(found), TextTable.Share(precision), TextTable.Share(recall), TextTable.Share(2.0 * right / (found + labelled)));
        }

        table.Write(Console.Out);
    }
}

using Archive.Arabic.Names.Finding;

namespace Archive.Benchmarks.Names;

/// <summary>
/// A sentence of a file in the form of the CoNLL-2002 task (a word and its label a line, an empty line between sentences), as a text:
/// its words with a space between.
/// </summary>
internal sealed class LabelledSentence
{
    private static readonly Dictionary<string, NameKind> Kinds = new(StringComparer.Ordinal)
    {
        ["PERS"] = NameKind.Person,
        ["PER"] = NameKind.Person,
        ["LOC"] = NameKind.Place,
        ["ORG"] = NameKind.Organisation,
    };

    private readonly int[] _starts;

    private LabelledSentence(List<(string Word, string Label)> rows)
    {
        Text = string.Join(' ', rows.Select(row => row.Word));
        _starts = new int[rows.Count];
        for (var i = 1; i < rows.Count; i++)
        {
            _starts[i] = _starts[i - 1] + rows[i - 1].Word.Length + 1;
        }

        Names = [.. ReadNames(rows)];
    }

    public string Text { get; }

    /// <summary>The names as labelled: first word, the word behind the last, kind. Other labels (MISC) are none.</summary>
    public IReadOnlyList<(int First, int End, NameKind Kind)> Names { get; }

    public static IReadOnlyList<LabelledSentence> ReadFile(string path)
    {
        var sentences = new List<LabelledSentence>();
        var rows = new List<(string, string)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var columns = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (columns.Length >= 2)
            {
                rows.Add((columns[0], columns[^1]));
            }
            else if (rows.Count > 0)
            {
                sentences.Add(new LabelledSentence(rows));
                rows = [];
            }
        }

        return sentences;
    }

    /// <summary>The words of the file that a span of the text touches: the first, and the one behind the last.</summary>
    public (int First, int End) WordsAt(int start, int length)
    {
        var first = Array.BinarySearch(_starts, start);
        var last = Array.BinarySearch(_starts, start + length - 1);
        return (first < 0 ? ~first - 1 : first, last < 0 ? ~last : last + 1);
    }

    /// <summary>The labels of the analyser's words.</summary>
    public NameLabel[] LabelsOf(ClueText text)
    {
        var labels = new NameLabel[text.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            var (word, _) = WordsAt(text.Words[i].Start, 1);
            foreach (var (first, end, kind) in Names)
            {
                if (word >= first && word < end)
                {
                    var begins = i == 0 || WordsAt(text.Words[i - 1].Start, 1).First < first;
                    labels[i] = (NameLabel)(2 * (int)kind + (begins ? 1 : 2));
                }
            }
        }

        return labels;
    }

    private static IEnumerable<(int, int, NameKind)> ReadNames(List<(string Word, string Label)> rows)
    {
        for (var i = 0; i < rows.Count;)
        {
            var label = rows[i].Label;
            var end = i + 1;
            if (label.Length > 2 && Kinds.TryGetValue(label[2..], out var kind))
            {
                while (end < rows.Count && rows[end].Label == "I-" + label[2..])
                {
                    end++;
                }

                yield return (i, end, kind);
            }

            i = end;
        }
    }
}

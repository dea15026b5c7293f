namespace Archive.Reading.Beside;

/// <summary>Puts two texts side by side, paragraph by paragraph, and says of each word whether the other has it. Takes a bounded time.</summary>
internal sealed class BesideWriter
{
    /// <summary>Paragraphs of a text that are aligned, and words in them; what follows stands by itself.</summary>
    private const int MostParagraphs = 300;

    private const int MostWords = 30_000;

    /// <summary>Pairs of words that are tried on a page: some hundredths of a second.</summary>
    private int _room = 8_000_000;

    public List<BesideRow> Write(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        ComparedParagraph[] left = [.. one.Select(text => new ComparedParagraph(text, numbers))];
        ComparedParagraph[] right = [.. other.Select(text => new ComparedParagraph(text, numbers))];
        var (head, itsHead) = (Head(left), Head(right));
        var rows = ParagraphAlignment.Of(head, itsHead).ConvertAll(row => Row(head[row.One], itsHead[row.Other]));
        if (left.Length > head.Length || right.Length > itsHead.Length)
        {
            rows.Add(new BesideRow(Unmarked(left[head.Length..]), Unmarked(right[itsHead.Length..]), Compared: false));
        }

        return rows;
    }

    private static ComparedParagraph[] Head(ComparedParagraph[] paragraphs)
    {
        var words = 0;
        return [.. paragraphs.Take(MostParagraphs).TakeWhile(paragraph => (words += paragraph.Words.Count) <= MostWords)];
    }

    private BesideRow Row(ComparedParagraph[] one, ComparedParagraph[] other)
    {
        int[] left = [.. one.SelectMany(paragraph => paragraph.Numbers)], right = [.. other.SelectMany(paragraph => paragraph.Numbers)];
        if (WordAlignment.Of(left, right, ref _room) is not { } places)
        {
            return new BesideRow(Unmarked(one), Unmarked(other), Compared: false);
        }

        var (differences, itsDifferences) = (new WordDifference[left.Length], new WordDifference[right.Length]);
        Array.Fill(differences, WordDifference.Only);
        Array.Fill(itsDifferences, WordDifference.Only);
        string[] written = [.. Written(one)], itsWritten = [.. Written(other)];
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] is >= 0 and var place)
            {
                var difference = written[i] == itsWritten[place] ? WordDifference.None : WordDifference.Letters;
                (differences[i], itsDifferences[place]) = (difference, difference);
            }
        }

        return new BesideRow(Runs(one, differences), Runs(other, itsDifferences), Compared: true);
    }

    private static IEnumerable<string> Written(ComparedParagraph[] paragraphs) =>
        paragraphs.SelectMany(paragraph => Enumerable.Range(0, paragraph.Words.Count).Select(paragraph.Written));

    private static List<IReadOnlyList<BesideRun>> Unmarked(ComparedParagraph[] paragraphs) =>
        [.. paragraphs.Select(paragraph => (IReadOnlyList<BesideRun>)[new BesideRun(paragraph.Text, WordDifference.None)])];

    private static List<IReadOnlyList<BesideRun>> Runs(ComparedParagraph[] paragraphs, WordDifference[] differences)
    {
        var all = new List<IReadOnlyList<BesideRun>>();
        var first = 0;
        foreach (var paragraph in paragraphs)
        {
            all.Add(Runs(paragraph, differences.AsSpan(first, paragraph.Words.Count)));
            first += paragraph.Words.Count;
        }

        return all;
    }

    /// <summary>Neighbours that differ alike are one run, with what stands between them.</summary>
    private static List<BesideRun> Runs(ComparedParagraph paragraph, ReadOnlySpan<WordDifference> differences)
    {
        var runs = new List<BesideRun>();
        var at = 0;
        for (var i = 0; i < differences.Length; i++)
        {
            if (differences[i] == WordDifference.None)
            {
                continue;
            }

            var first = i;
            while (i + 1 < differences.Length && differences[i + 1] == differences[first])
            {
                i++;
            }

            Add(at, paragraph.Words[first].Start, WordDifference.None);
            Add(paragraph.Words[first].Start, paragraph.Words[i].End, differences[first]);
            at = paragraph.Words[i].End;
        }

        Add(at, paragraph.Text.Length, WordDifference.None);
        return runs;

        void Add(int start, int end, WordDifference difference)
        {
            if (end > start)
            {
                runs.Add(new BesideRun(paragraph.Text[start..end], difference));
            }
        }
    }
}

using Archive.Arabic.Text;
using Archive.Search.Query;

namespace Archive.Search;

/// <summary>
/// Makes the marked passages of a hit. Whole words are marked, marks and all, so that joining letters stay joined;
/// words side by side share one mark.
/// </summary>
internal sealed class PassageWriter(ParsedQuery query)
{
    /// <summary>How many words an excerpt has.</summary>
    private const int ExcerptWords = 36;

    /// <summary>How far into a text an excerpt is looked for, in UTF-16 code units: a page must not wait for a book.</summary>
    private const int LookInto = 200_000;

    private readonly WordMarker _marker = new(query);

    /// <summary>The whole text with the words of the query marked.</summary>
    public Passage Mark(string text)
    {
        var tokens = Analyzer.Analyze(text);
        return Write(text, tokens, _marker.Mark(tokens), 0, text.Length);
    }

    /// <summary>The stretch of the paragraphs where most of the query's words stand together, and its paragraph, from 1.</summary>
    public (Passage Passage, int Paragraph) Excerpt(IReadOnlyList<string> paragraphs)
    {
        var best = (Score: 0, Paragraph: 0, First: 0);
        var read = 0;
        for (var i = 0; i < paragraphs.Count && read < LookInto && _marker.PhraseCount > 0; i++)
        {
            read += paragraphs[i].Length;
            var (score, first) = DensestWindow(_marker.Mark(Analyzer.Analyze(Head(paragraphs[i]))));
            if (score > best.Score)
            {
                best = (score, i, first);
            }
        }

        return paragraphs.Count == 0
            ? (Passage.Plain(""), 0)
            : (Cut(Head(paragraphs[best.Paragraph]), best.First), best.Score > 0 ? best.Paragraph + 1 : 0);
    }

    private static string Head(string text) => text.Length > LookInto ? text[..LookInto] : text;

    /// <summary>The window with the most different phrases, then the most marked words; the first of equals.</summary>
    private (int Score, int First) DensestWindow(int[] marks)
    {
        var seen = new int[_marker.PhraseCount];
        int different = 0, marked = 0;
        var best = (Score: 0, First: 0);
        for (var end = 0; end < marks.Length; end++)
        {
            Count(marks[end], +1);
            if (end >= ExcerptWords)
            {
                Count(marks[end - ExcerptWords], -1);
            }

            var score = (different * 1000) + marked;
            if (score > best.Score)
            {
                best = (score, Math.Max(0, end - ExcerptWords + 1));
            }
        }

        return best;

        void Count(int phrase, int by)
        {
            if (phrase >= 0)
            {
                marked += by;
                different += by > 0 ? (seen[phrase]++ == 0 ? 1 : 0) : (--seen[phrase] == 0 ? -1 : 0);
            }
        }
    }

    private Passage Cut(string text, int first)
    {
        var tokens = Analyzer.Analyze(text);
        var marks = _marker.Mark(tokens);
        if (tokens.Count <= ExcerptWords)
        {
            return Write(text, tokens, marks, 0, text.Length);
        }

        // The window ends at its last marked word: move it on, so that the words stand in the middle.
        var lead = Array.FindIndex(marks, first, mark => mark >= 0) - first;
        first = Math.Min(tokens.Count - ExcerptWords, first + Math.Max(0, lead / 2));
        var last = first + ExcerptWords - 1;
        var start = first == 0 ? 0 : tokens[first].Start;
        var end = last == tokens.Count - 1 ? text.Length : tokens[last].End;
        var passage = Write(text, tokens, marks, start, end);
        return new Passage([.. Ellipsis(start > 0), .. passage.Parts, .. Ellipsis(end < text.Length)]);
    }

    private static PassagePart[] Ellipsis(bool wanted) => wanted ? [new PassagePart("…", false)] : [];

    private static Passage Write(string text, List<Token> tokens, int[] marks, int start, int end)
    {
        var parts = new List<PassagePart>();
        var at = start;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (marks[i] < 0 || tokens[i].Start < start || tokens[i].End > end)
            {
                continue;
            }

            var first = i;
            while (i + 1 < tokens.Count && marks[i + 1] >= 0 && tokens[i + 1].End <= end && OnlySpace(text, tokens[i].End, tokens[i + 1].Start))
            {
                i++;
            }

            Add(text[at..tokens[first].Start], false);
            Add(text[tokens[first].Start..tokens[i].End], true);
            at = tokens[i].End;
        }

        Add(text[at..end], false);
        return new Passage(parts);

        void Add(string part, bool marked)
        {
            if (part.Length > 0)
            {
                parts.Add(new PassagePart(part, marked));
            }
        }
    }

    private static bool OnlySpace(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();
}

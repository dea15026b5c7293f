using Archive.Arabic.Text;
using Archive.Search.Query;

namespace Archive.Search;

/// <summary>
/// Makes the marked passages of a hit. Whole words are marked, marks and all, so that joining letters stay joined;
/// words side by side share one mark.
/// </summary>
internal sealed class PassageWriter(IReadOnlyList<QueryWord> words)
{
    /// <summary>How many words an excerpt has.</summary>
    private const int ExcerptWords = 36;

    /// <summary>How many excerpts a hit has at most.</summary>
    private const int MostExcerpts = 3;

    /// <summary>How far into a text excerpts are looked for, in UTF-16 code units: a page must not wait for a book.</summary>
    private const int LookInto = 200_000;

    private readonly WordMarker _marker = new(words);

    /// <summary>The whole text with the words of the query marked.</summary>
    public Passage Mark(string text)
    {
        var tokens = Analyzer.Analyze(text);
        return MarkedText.Write(text, tokens, _marker.Mark(tokens), 0, text.Length);
    }

    /// <summary>
    /// The stretches of the paragraphs where most of the query's words stand together, the densest first, each from another
    /// paragraph (from 1); the beginning (paragraph 0) where none of the words stands in them.
    /// </summary>
    public IReadOnlyList<(Passage Passage, int Paragraph)> Excerpts(IReadOnlyList<string> paragraphs)
    {
        var windows = new List<(int Score, int Paragraph, int First)>();
        var read = 0;
        for (var i = 0; i < paragraphs.Count && read < LookInto && _marker.WordCount > 0; i++)
        {
            read += paragraphs[i].Length;
            var (score, first) = DensestWindow.Of(_marker.Mark(Analyzer.Analyze(Head(paragraphs[i]))), _marker.WordCount, ExcerptWords);
            if (score > 0)
            {
                windows.Add((score, i, first));
            }
        }

        return windows.Count > 0
            ? [.. windows.OrderByDescending(window => window.Score).ThenBy(window => window.Paragraph).Take(MostExcerpts)
                .Select(window => (Cut(Head(paragraphs[window.Paragraph]), window.First), window.Paragraph + 1))]
            : [(paragraphs.Count > 0 ? Cut(Head(paragraphs[0]), 0) : Passage.Plain(""), 0)];
    }

    private static string Head(string text) => text.Length > LookInto ? text[..LookInto] : text;

    private Passage Cut(string text, int first)
    {
        var tokens = Analyzer.Analyze(text);
        var marks = _marker.Mark(tokens);
        if (tokens.Count <= ExcerptWords)
        {
            return MarkedText.Write(text, tokens, marks, 0, text.Length);
        }

        // The window ends at its last marked word: move it on, so that the words stand in the middle.
        var lead = Array.FindIndex(marks, first, mark => mark >= 0) - first;
        first = Math.Min(tokens.Count - ExcerptWords, first + Math.Max(0, lead / 2));
        var last = first + ExcerptWords - 1;
        var start = first == 0 ? 0 : tokens[first].Start;
        var end = last == tokens.Count - 1 ? text.Length : tokens[last].End;
        var passage = MarkedText.Write(text, tokens, marks, start, end);
        return new Passage([.. Ellipsis(start > 0), .. passage.Parts, .. Ellipsis(end < text.Length)]);
    }

    private static PassagePart[] Ellipsis(bool wanted) => wanted ? [new PassagePart("…", false)] : [];
}

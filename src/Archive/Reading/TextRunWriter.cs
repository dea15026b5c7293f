using Archive.Arabic.Text;
using Archive.Entities;
using Archive.Search.Query;

namespace Archive.Reading;

/// <summary>Cuts the texts of an article into runs: names of entities, and words of the search that led here.</summary>
internal sealed class TextRunWriter(IReadOnlyList<QueryWord> words, ILookup<int, FoundMention> mentions)
{
    private readonly WordMarker _marker = new(words);

    /// <param name="field">The text's number among the article's fields (see the table mention).</param>
    /// <param name="text">The text itself.</param>
    public List<TextRun> Write(int field, string text)
    {
        var marked = MarkedCharacters(text);
        var runs = new List<TextRun>();
        var at = 0;
        foreach (var found in mentions[field].OrderBy(found => found.Mention.Start))
        {
            var (start, length) = ((int)found.Mention.Start, (int)found.Mention.Length);
            if (start >= at && start + length <= text.Length)
            {
                Add(runs, text, marked, at, start, null);
                Add(runs, text, marked, start, start + length, found);
                at = start + length;
            }
        }

        Add(runs, text, marked, at, text.Length, null);
        return runs;
    }

    private bool[] MarkedCharacters(string text)
    {
        var marked = new bool[text.Length];
        if (_marker.WordCount > 0)
        {
            var tokens = Analyzer.Analyze(text);
            var marks = _marker.Mark(tokens);
            for (var i = 0; i < tokens.Count; i++)
            {
                marked.AsSpan(tokens[i].Start, tokens[i].Length).Fill(marks[i] >= 0);
            }
        }

        return marked;
    }

    private static void Add(List<TextRun> runs, string text, bool[] marked, int start, int end, FoundMention? found)
    {
        while (start < end)
        {
            var next = start + 1;
            while (next < end && marked[next] == marked[start])
            {
                next++;
            }

            var type = found is null ? (EntityType?)null : Enum.Parse<EntityType>(found.Entity.Type, ignoreCase: true);
            runs.Add(new TextRun(text[start..next], found?.Entity.Key, found?.Entity.Name, type, marked[start]));
            start = next;
        }
    }
}

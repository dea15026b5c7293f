using Archive.Arabic.Text;
using Archive.Entities;
using Archive.Search.Query;

namespace Archive.Reading;

/// <summary>Cuts the texts of an article into runs: names of entities, and words of the search that led here.</summary>
internal sealed class TextRunWriter(IReadOnlyList<QueryWord> words, ILookup<int, FoundMention> mentions)
{
    private readonly WordMarker _marker = new(words);

    /// <summary>How many places are marked in the texts written so far.</summary>
    public int Places { get; private set; }

    /// <param name="field">The text's number among the article's fields (see the table mention).</param>
    /// <param name="text">The text itself.</param>
    public List<TextRun> Write(int field, string text)
    {
        var places = PlacesOfCharacters(text);
        var runs = new List<TextRun>();
        var at = 0;
        foreach (var found in mentions[field].OrderBy(found => found.Mention.Start))
        {
            var (start, length) = ((int)found.Mention.Start, (int)found.Mention.Length);
            if (start >= at && start + length <= text.Length)
            {
                Add(runs, text, places, at, start, null);
                Add(runs, text, places, start, start + length, found);
                at = start + length;
            }
        }

        Add(runs, text, places, at, text.Length, null);
        return runs;
    }

    private int[] PlacesOfCharacters(string text)
    {
        var places = new int[text.Length];
        if (_marker.WordCount > 0)
        {
            var tokens = Analyzer.Analyze(text);
            var marks = _marker.Mark(tokens);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (marks[i] < 0)
                {
                    continue;
                }

                var first = i;
                while (i + 1 < tokens.Count && marks[i + 1] >= 0 && text.AsSpan(tokens[i].End..tokens[i + 1].Start).IsWhiteSpace())
                {
                    i++;
                }

                places.AsSpan(tokens[first].Start..tokens[i].End).Fill(++Places);
            }
        }

        return places;
    }

    private static void Add(List<TextRun> runs, string text, int[] places, int start, int end, FoundMention? found)
    {
        while (start < end)
        {
            var next = start + 1;
            while (next < end && places[next] == places[start])
            {
                next++;
            }

            var type = found is null ? (EntityType?)null : Enum.Parse<EntityType>(found.Entity.Type, ignoreCase: true);
            runs.Add(new TextRun(text[start..next], found?.Entity.Key, found?.Entity.Name, type, places[start]));
            start = next;
        }
    }
}

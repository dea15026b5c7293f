using Archive.Arabic.Text;
using Archive.Search.Query;

namespace Archive.Reading;

/// <summary>Cuts the texts of an article into runs: where a layer begins or ends, and where words of the search that led here do.</summary>
internal sealed class TextRunWriter(IReadOnlyList<QueryWord> words, ILookup<int, TextLayer> layers)
{
    private readonly WordMarker _marker = new(words);

    /// <summary>How many places are marked in the texts written so far.</summary>
    public int Places { get; private set; }

    /// <param name="field">The text's number among the article's fields (see the table mention).</param>
    /// <param name="text">The text itself.</param>
    public List<TextRun> Write(int field, string text)
    {
        var places = PlacesOfCharacters(text);
        // What begins first lies outermost; of those that begin together, the longest.
        var layersHere = layers[field].Where(layer => layer.Start >= 0 && layer.Length > 0 && layer.End <= text.Length)
            .OrderBy(layer => layer.Start).ThenByDescending(layer => layer.Length).ToList();
        var runs = new List<TextRun>();
        var open = new List<TextLayer>();
        var next = 0;
        for (int start = 0, end; start < text.Length; start = end)
        {
            open.RemoveAll(layer => layer.End <= start);
            while (next < layersHere.Count && layersHere[next].Start == start)
            {
                open.Add(layersHere[next++]);
            }

            var limit = open.Select(layer => layer.End).Append(next < layersHere.Count ? layersHere[next].Start : text.Length).Min();
            end = start + 1;
            while (end < limit && places[end] == places[start])
            {
                end++;
            }

            runs.Add(new TextRun(text[start..end], [.. open], places[start]));
        }

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
}

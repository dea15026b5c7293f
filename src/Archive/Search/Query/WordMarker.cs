using Archive.Arabic.Text;

namespace Archive.Search.Query;

/// <summary>Finds the words of a text that a query asks for: the same words that the index found the article by.</summary>
internal sealed class WordMarker(ParsedQuery query)
{
    private readonly Phrase[] _phrases = [.. query.Wanted];

    /// <summary>How many phrases there are to find.</summary>
    public int PhraseCount => _phrases.Length;

    /// <summary>For each word the number of the phrase it belongs to, or -1.</summary>
    public int[] Mark(IReadOnlyList<Token> tokens)
    {
        var marks = new int[tokens.Count];
        Array.Fill(marks, -1);
        for (var phrase = 0; phrase < _phrases.Length; phrase++)
        {
            var terms = _phrases[phrase].Terms;
            for (var at = 0; at + terms.Count <= tokens.Count; at++)
            {
                if (StandsAt(tokens, at, terms))
                {
                    marks.AsSpan(at, terms.Count).Fill(phrase);
                }
            }
        }

        return marks;
    }

    private static bool StandsAt(IReadOnlyList<Token> tokens, int at, IReadOnlyList<QueryTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (!terms[i].Matches(tokens[at + i]))
            {
                return false;
            }
        }

        return true;
    }
}

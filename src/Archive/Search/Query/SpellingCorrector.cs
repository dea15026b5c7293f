using Archive.Arabic.Text;

namespace Archive.Search.Query;

/// <summary>
/// Replaces words that the archive does not have by the likeliest that it has: few letters away (inserted, lost, changed or
/// swapped), and common.
/// </summary>
internal sealed class SpellingCorrector(SearchLexicon lexicon)
{
    /// <summary>The corrected text, or null where there is nothing to correct or nothing like it.</summary>
    public string? Correct(string text)
    {
        var corrected = text;
        foreach (var token in Analyzer.Analyze(text).AsEnumerable().Reverse())
        {
            if (token.Exact.Length > 2 && lexicon.FormsWithClitics(token.Exact).Count == 0 && Nearest(token.Exact) is { } word)
            {
                corrected = string.Concat(corrected.AsSpan(0, token.Start), word, corrected.AsSpan(token.End));
            }
        }

        return corrected == text ? null : corrected;
    }

    private string? Nearest(string word)
    {
        var most = word.Length < 5 ? 1 : 2;
        string? best = null;
        var bestScore = double.MinValue;
        foreach (var (form, articles) in lexicon.Forms)
        {
            if (Math.Abs(form.Length - word.Length) > most)
            {
                continue;
            }

            var distance = EditDistance.Of(word, form, most);
            // A letter weighs as much as being a thousand times rarer.
            var score = distance > most ? double.MinValue : Math.Log10(articles + 1) - (3 * distance);
            if (score > bestScore)
            {
                (best, bestScore) = (form, score);
            }
        }

        return best;
    }
}

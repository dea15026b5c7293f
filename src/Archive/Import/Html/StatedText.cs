using Archive.Arabic.Text;

namespace Archive.Import.Html;

/// <summary>The text that the metadata repeat (articleBody): it tells the article's lines from others, and stands in where the page has none.</summary>
internal sealed class StatedText
{
    private const int FewestWords = 30;
    private const int RunLength = 4;
    private const double MostlyStated = 0.8;

    private readonly HashSet<int> _runs;

    private StatedText(HashSet<int> runs) => _runs = runs;

    public static StatedText Read(string? text)
    {
        var words = Analyzer.Analyze(text ?? "");
        return new StatedText(words.Count < FewestWords ? [] : [.. Runs(words)]);
    }

    /// <summary>Whether the metadata say the line too.</summary>
    public bool Says(LayoutLine line)
    {
        if (_runs.Count == 0 || line.WordCount < RunLength)
        {
            return false;
        }

        var (all, stated) = (0, 0);
        foreach (var run in Runs(line.Line.Words))
        {
            all++;
            stated += _runs.Contains(run) ? 1 : 0;
        }

        return stated >= MostlyStated * all;
    }

    private static IEnumerable<int> Runs(IReadOnlyList<Token> words)
    {
        for (var i = 0; i + RunLength <= words.Count; i++)
        {
            yield return HashCode.Combine(words[i].Exact, words[i + 1].Exact, words[i + 2].Exact, words[i + 3].Exact);
        }
    }
}

using Archive.Arabic.Text;

namespace Archive.Arabic.Tests.Text;

/// <summary>The cases of Lucene's own tests of its Arabic filters, where that file is at hand.</summary>
public class LuceneVectorTests
{
    [SkippableFact]
    public void Lucenes_cases_come_out_the_same()
    {
        var wrong = new List<string>();
        foreach (var row in Table.Rows(MeasuringData.Find("lucene-ar.tsv")))
        {
            var (step, input, expected) = (row[0], row.ElementAtOrDefault(1) ?? "", row.ElementAtOrDefault(2) ?? "");
            var actual = step switch
            {
                "normalise" => Analyzer.Fold(input),
                "stem" => LightStemmer.Stem(input).ToString(),
                _ => string.Join(' ', Analyzer.Analyze(input).Select(token => token.Stem)),
            };
            if (actual != expected && !IsStopWordCase(step, actual, expected))
            {
                wrong.Add($"{step} {input}: {actual}, not {expected}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>
    /// The index keeps the words that Lucene drops as stop words (ما, الذين): a quoted phrase needs them, and BM25 gives them
    /// hardly any weight. Everything else about these cases must hold.
    /// </summary>
    private static bool IsStopWordCase(string step, string actual, string expected) =>
        step == "analyse" && actual.EndsWith(' ' + expected, StringComparison.Ordinal) && actual.Split(' ').Length == expected.Split(' ').Length + 1;
}

using Archive.Arabic.Names;
using Archive.Arabic.Text;
using Xunit.Abstractions;

namespace Archive.Arabic.Tests.Names;

/// <summary>Measures the judge of names on labelled news: a word and its label a line, sentences apart.</summary>
public class NamesInNewsTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Most_words_that_are_judged_names_are_names()
    {
        var (words, counter) = Read(MeasuringData.Find("anercorp-train.txt"));
        var judged = words.Where(word => word.Count() > 1)
            .Select(word => (
                Likelihood: counter.LikelihoodOf(word.Key),
                Name: Share(word, "PERS", "LOC") >= 0.5,
                Any: Share(word, "PERS", "LOC", "ORG") >= 0.5))
            .ToList();
        output.WriteLine($"{judged.Count} words met twice or more, {judged.Count(word => word.Name)} of them persons or places");
        output.WriteLine("threshold  precision  recall");
        foreach (var threshold in (double[])[0.2, NameUse.Threshold, 0.4, 0.5])
        {
            var (precision, recall) = Measure(judged, threshold);
            output.WriteLine($"{threshold,9:F2}  {precision,9:P1}  {recall,6:P1}");
        }

        Assert.True(Measure(judged, NameUse.Threshold) is { Precision: > 0.75, Recall: > 0.6 });
    }

    private static (double Precision, double Recall) Measure(List<(double Likelihood, bool Name, bool Any)> words, double threshold)
    {
        var taken = words.Where(word => word.Likelihood >= threshold).ToList();
        var right = taken.Count(word => word.Any);
        return ((double)right / taken.Count, (double)taken.Count(word => word.Name) / words.Count(word => word.Name));
    }

    private static double Share(IGrouping<string, string> word, params string[] labels) =>
        word.Count(label => labels.Any(ending => label.EndsWith(ending, StringComparison.Ordinal))) / (double)word.Count();

    private static (ILookup<string, string> Words, NameUseCounter Counter) Read(FileInfo file)
    {
        var (labelled, counter, sentence) = (new List<(string Word, string Label)>(), new NameUseCounter(), new List<string>());
        foreach (var line in File.ReadLines(file.FullName))
        {
            if (line.Split(' ') is not [var text, var label])
            {
                counter.Add(sentence);
                sentence.Clear();
                continue;
            }

            foreach (var token in Analyzer.Analyze(text).Where(token => token.Exact[0] >= '\u0600'))
            {
                sentence.Add(token.Exact);
                labelled.Add((token.Exact, label));
            }
        }

        counter.Add(sentence);
        return (labelled.ToLookup(pair => pair.Word, pair => pair.Label), counter);
    }
}

using System.IO.Compression;
using System.Text.Json;
using Archive.Arabic.Dates;
using Xunit.Abstractions;

namespace Archive.Arabic.Tests.Dates;

/// <summary>How long the finder takes over the bodies of real articles (the ANT corpus), which it reads whenever one is taken in.</summary>
public class FinderSpeedTests(ITestOutputHelper output)
{
    private const int WordsOfArticle = 250, Rounds = 40, EveryOther = 40;

    [SkippableFact]
    public void An_article_of_250_words_takes_a_fraction_of_a_millisecond()
    {
        var texts = Bodies().Where((_, index) => index % EveryOther == 0).ToList();
        var words = texts.Sum(text => text.Count(char.IsWhiteSpace) + 1);
        var fastest = Enumerable.Range(0, Rounds).Min(_ => Milliseconds(texts)) * WordsOfArticle / words;
        output.WriteLine($"{texts.Count} texts, {words} words: {fastest:F3} ms for {WordsOfArticle} words");

        // What a release build takes stands in docs/measurements.md; the rest is room for a debug build on a busy machine.
        Assert.InRange(fastest, 0, 10);
    }

    /// <summary>Of the processor, whatever else the machine does at the same time.</summary>
    private static double Milliseconds(List<string> texts)
    {
        var before = Environment.CpuUsage.TotalTime;
        texts.ForEach(text => TimeExpressionFinder.Find(text, new DateTime(2017, 3, 1)));
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    private static IEnumerable<string> Bodies()
    {
        using var lines = new StreamReader(new GZipStream(MeasuringData.Find("antcorpus.jsonl.gz").OpenRead(), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            yield return article.RootElement.GetProperty("text").GetString()!;
        }
    }
}

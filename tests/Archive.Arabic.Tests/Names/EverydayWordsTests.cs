using System.IO.Compression;
using System.Text.Json;
using Archive.Arabic.Names;
using Archive.Arabic.Text;
using Xunit.Abstractions;

namespace Archive.Arabic.Tests.Names;

/// <summary>Measures how many words of everyday news would be joined, on the 20,000 commonest forms of 10,161 articles.</summary>
public class EverydayWordsTests(ITestOutputHelper output)
{
    private const int Commonest = 20_000;

    [SkippableFact]
    public void Hardly_any_words_of_everyday_news_are_joined()
    {
        var (frequencies, counter) = Read(MeasuringData.Find("antcorpus.jsonl.gz"));
        var words = frequencies.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(Commonest).ToList();
        var all = new NameIndex(words.Select(word => new NameEntry(word.Key, word.Value, true)));
        var names = words.Where(word => counter.LikelihoodOf(word.Key) >= NameUse.Threshold).Select(word => word.Key).ToHashSet();
        var index = new NameIndex(words.Select(word => new NameEntry(word.Key, word.Value, names.Contains(word.Key))));
        var asked = words.Select(word => word.Key).ToList();
        var (unjudged, judged) = (Joined(all, asked), Joined(index, asked));
        output.WriteLine($"all {asked.Count} words taken for names: {unjudged.Count} pairs joined");
        output.WriteLine($"only the {names.Count} used like names: {judged.Count} pairs joined");
        output.WriteLine(string.Join("  ", judged));
        Assert.True(unjudged.Count < 4_000);
        Assert.True(judged.Count < 60);
    }

    /// <summary>Pairs that the index joins, but for a word and itself with the article.</summary>
    private static List<string> Joined(NameIndex index, List<string> words) =>
        [
            .. words.SelectMany(word => index.Find(word, most: 100), (word, found) => (A: word, B: found.Form))
                .Where(pair => string.CompareOrdinal(pair.A, pair.B) < 0 && pair.A != "ال" + pair.B && pair.B != "ال" + pair.A)
                .Select(pair => $"{pair.A}/{pair.B}"),
        ];

    private static (Dictionary<string, int> Frequencies, NameUseCounter Counter) Read(FileInfo file)
    {
        var (frequencies, counter) = (new Dictionary<string, int>(), new NameUseCounter());
        using var reader = new StreamReader(new GZipStream(file.OpenRead(), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            var text = article.RootElement.GetProperty("title").GetString() + "\n" + article.RootElement.GetProperty("text").GetString();
            var words = Analyzer.Analyze(text).Select(token => token.Exact).ToList();
            counter.Add(words);
            foreach (var word in words.Distinct().Where(word => word[0] >= '\u0600'))
            {
                frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
            }
        }

        return (frequencies, counter);
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using Archive.Arabic.Text;
using Archive.Entities;
using Archive.Import;
using Xunit.Abstractions;

namespace Archive.Tests.Import.Html;

/// <summary>
/// Whole pages of eighteen layouts, each beside what an archivist would keep of it (Pages/README.md). They were written by somebody who
/// had not seen the extractor, and the extractor by somebody who had not seen them.
/// </summary>
public sealed class SavedPageTests(ITestOutputHelper output)
{
    private const double LeastRecall = 0.99;
    private const double LeastPrecision = 0.98;

    private static string[] Names { get; } =
        [.. Directory.GetFiles(Folder, "*.expected.json").Select(path => Path.GetFileName(path)[..^".expected.json".Length]).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Pages() => [.. Names];

    private static string Folder => Path.Combine(Seeds.Root, "tests", "Archive.Tests", "Import", "Html", "Pages");

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_words_of_the_body_are_kept_and_others_are_not(string page)
    {
        var (expected, article) = Read(page);
        var wanted = WordsOf(expected.GetProperty("paragraphs").EnumerateArray().Select(text => text.GetString()!));
        var got = WordsOf(article.Paragraphs);
        double common = wanted.Sum(word => Math.Min(word.Value, got.GetValueOrDefault(word.Key)));
        var (recall, precision) = (common / wanted.Values.Sum(), common / Math.Max(1, got.Values.Sum()));
        output.WriteLine($"{page}: recall {recall:0.000}, precision {precision:0.000}");
        output.WriteLine("lost: " + string.Join(' ', wanted.Where(word => got.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key)));
        output.WriteLine("too many: " + string.Join(' ', got.Where(word => wanted.GetValueOrDefault(word.Key) < word.Value).Select(word => word.Key)));
        Assert.True(recall >= LeastRecall && precision >= LeastPrecision, $"recall {recall:0.000}, precision {precision:0.000}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_paragraphs_come_in_their_order(string page)
    {
        var (expected, article) = Read(page);
        var wanted = expected.GetProperty("paragraphs").EnumerateArray().Select(text => Plain(text.GetString()!)).ToList();
        var got = article.Paragraphs.Select(Plain).ToList();
        var places = wanted.Select(text => got.FindIndex(other => other.Contains(text, StringComparison.Ordinal) || text.Contains(other, StringComparison.Ordinal)))
            .Where(place => place >= 0).ToList();
        Assert.Equal(places.Order(), places);
        Assert.InRange(places.Count, (int)(wanted.Count * 0.9), wanted.Count);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Title_date_byline_and_source_are_those_of_the_page(string page)
    {
        var (expected, article) = Read(page);
        Assert.Equal(Plain(expected.GetProperty("title").GetString()!), Plain(article.Title));
        Assert.Equal(Text(expected, "byline"), article.Byline);
        // A page may show the day where its fields know the minute, and a name with its desk: «النشرة العربية - ومع».
        AssertOneOfTheOther(Text(expected, "published"), article.Published is null ? null : Moment(article.Published));
        AssertOneOfTheOther(Text(expected, "source"), article.Source);
        Assert.Equal(Text(expected, "url"), article.Url);
    }

    [Fact]
    public void The_folder_of_a_complete_page_holds_no_articles()
    {
        var files = Preview([Folder]).Select(article => Path.GetFileName(article.Source.Path)).ToList();
        Assert.Equal(Names.Select(page => page + ".html"), files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)));
    }

    private static void AssertOneOfTheOther(string? expected, string? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.True(expected is null || expected.Contains(actual!, StringComparison.Ordinal) || actual!.Contains(expected, StringComparison.Ordinal), $"{actual} for {expected}");
    }

    private static (JsonElement Expected, ExtractedArticle Article) Read(string page)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, page + ".expected.json")));
        return (expected.RootElement.Clone(), Preview([Path.Combine(Folder, page + ".html")]).Single().Article);
    }

    private static IEnumerable<EnrichedArticle> Preview(IReadOnlyList<string> paths) =>
        new ExtractionPreview(new ArchiveHome(Seeds.Root), EntityRegister.Empty, TimeProvider.System).Read(paths, _ => { });

    private static Dictionary<string, int> WordsOf(IEnumerable<string> texts) =>
        texts.SelectMany(text => Analyzer.Analyze(text)).GroupBy(token => token.Exact).ToDictionary(group => group.Key, group => group.Count());

    private static string Plain(string text) => Regex.Replace(text, @"\s+", " ").Trim();

    private static string? Text(JsonElement expected, string name) => expected.GetProperty(name).GetString();

    private static string Moment(PublicationDate date) =>
        date.Precision <= Arabic.Dates.TimePrecision.Hour ? $"{date.From:yyyy-MM-ddTHH:mm}" : $"{date.From:yyyy-MM-dd}";
}

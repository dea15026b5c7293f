using System.Text.RegularExpressions;
using Archive.Lens;

namespace Archive.Tests.Lens;

/// <summary>The project's own lens keeps what it promises.</summary>
public sealed class SeedLensTests
{
    private static readonly NamingLens Lens = NamingLens.Load(Path.Combine(Seeds.Root, "seeds", "lens"));

    [Fact]
    public void Every_form_finds_its_own_term_and_every_exception_none()
    {
        Assert.True(Lens.Sets.Count >= 15);
        Assert.All(Lens.Sets, set =>
        {
            var finder = new TermFinder([set]);
            Assert.All(set.Terms, term => Assert.All(term.Forms, form =>
                Assert.Equal(term.Id, set.Terms[Assert.Single(finder.Find([$"قال: {form}، ثم"])).Term].Id)));
            Assert.All(set.Except, name => Assert.Empty(finder.Find([$"قال: {name}، ثم"])));
        });
    }

    /// <summary>The patterns are what grep counts in the text that the project's articles keep.</summary>
    [Theory]
    [InlineData("israel", "hebrew-state", "الدولة العبرية")]
    [InlineData("israel", "israel", @"(?<!\w)[ول]?[إا]سرائيل(?!\w)(?! لصناعات)")]
    [InlineData("israeli-army", "idf", "جيش الدفاع")]
    [InlineData("israeli-army", "israeli-army", "الجيش الإسرائيلي")]
    [InlineData("israeli-defence-minister", "security-minister", "وزير الأمن الإسرائيلي")]
    [InlineData("israeli-defence-minister", "defence-minister", "وزير (الدفاع الإسرائيلي|دفاع إسرائيلي)")]
    [InlineData("memorandum", "memorandum", "مذكر(ة|ات) (ال)?تفاهم")]
    public async Task The_seeds_are_counted_as_grep_counts_them(string set, string term, string pattern)
    {
        using var archive = new TestArchive();
        Directory.CreateDirectory(archive.File("seeds/lens"));
        foreach (var path in Directory.GetFiles(Path.Combine(Seeds.Root, "seeds", "lens")))
        {
            File.Copy(path, archive.File($"seeds/lens/{Path.GetFileName(path)}"));
        }

        Seeds.All.ToList().ForEach(path => File.Copy(path, archive.File(Path.GetFileName(path))));
        archive.Import(".");

        var page = (await archive.Lens.FindAsync(set))!;
        var texts = new List<string>();
        foreach (var hit in (await archive.Search.FindAsync(new() { PageSize = 100 })).Hits)
        {
            var article = (await archive.Reading.FindArticleAsync(hit.Key))!;
            texts.AddRange([article.PlainTitle, string.Concat(article.Standfirst.Select(run => run.Text)), string.Join('\n', article.Keywords),
                .. article.Body.Select(block => string.Concat(block.Runs.Select(run => run.Text)))]);
        }

        Assert.Equal(texts.Sum(text => Regex.Count(text, pattern)), page.Total.Counts[page.Set.Terms.ToList().FindIndex(one => one.Id == term)].Uses);
        Assert.True(page.Total.Uses > 0);
    }
}

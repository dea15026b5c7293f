using System.Diagnostics;
using System.Text;

namespace Archive.Tests.Import.Formats;

public sealed class BadInputTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(".md")]
    [InlineData(".mhtml")]
    [InlineData(".jsonl")]
    [InlineData(".csv")]
    [InlineData(".xml")]
    [InlineData(".warc")]
    [InlineData(".zip")]
    [InlineData(".txt.gz")]
    public void A_hundred_megabytes_of_nothing_are_refused_quickly_and_without_memory(string suffix)
    {
        Directory.CreateDirectory(_archive.File("seeds"));
        using (var file = File.Create(_archive.File("seeds/large" + suffix)))
        {
            file.SetLength(100 * 1024 * 1024);
        }

        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = ReadFile.At(_archive.File("seeds/large" + suffix), "large" + suffix);

        Assert.NotEmpty(read.Refusals);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [SkippableFact]
    public void Links_in_circles_and_folders_named_like_pages_do_no_harm()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows gives links to administrators only.");
        _archive.Write("seeds/x.html/real.txt", $"عنوان الخبر\n\n{Samples.First}\n");
        Directory.CreateSymbolicLink(_archive.File("seeds/x.html/round"), _archive.File("seeds"));
        File.CreateSymbolicLink(_archive.File("seeds/a.html"), _archive.File("seeds/b.html"));
        File.CreateSymbolicLink(_archive.File("seeds/b.html"), _archive.File("seeds/a.html"));
        File.CreateSymbolicLink(_archive.File("seeds/nowhere.md"), _archive.File("seeds/gone.md"));

        var (end, heard) = _archive.Import("seeds");

        Assert.Equal(1, end.Added);
        Assert.Equal(["seeds/a.html", "seeds/b.html", "seeds/nowhere.md"], heard.Refused.Select(refusal => refusal.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("page_files")]
    [InlineData("page.files")]
    [InlineData("page-Dateien")]
    [InlineData("page_fichiers")]
    public void The_folder_beside_a_saved_page_holds_no_articles(string folder)
    {
        _archive.Write("seeds/page.html", Samples.Html());
        _archive.Write($"seeds/{folder}/frame.html", Samples.Html("إعلان"));
        _archive.Write("seeds/other_files/real.html", Samples.Html("خبر آخر"));

        var (end, heard) = _archive.Import("seeds");

        Assert.Equal(2, end.Added);
        Assert.Empty(heard.Refused);
    }

    [Fact]
    public void One_folder_of_bad_files_leaves_the_good_one()
    {
        _archive.Write("seeds/good.txt", $"عنوان الخبر\n\n{Samples.First}\n");
        _archive.Write("seeds/overrides.txt", $"عنوان \u202Eمقلوب\n\n{Samples.Second}\n");
        (string Name, byte[] Bytes, string Reason)[] bad =
        [
            ("empty.html", [], "empty"),
            ("binary.txt", [1, 2, 3, 0, 4], "control character"),
            ("zeros.html", [.. "<html>"u8, 0, .. "</html>"u8], "zero byte"),
            ("surrogate.jsonl", "{\"title\":\"\\ud800\"}"u8.ToArray(), "half a surrogate"),
            ("half.txt", [0xFF, 0xFE, 0x00, 0xD8, 0x20, 0x00], "half a character"),
            ("cut.txt.gz", ReadFile.Gzip(Samples.First)[..^4], "ends early"),
            ("document.html", Samples.Zip(("[Content_Types].xml", [1])), "office document"),
            ("reverse.txt", Encoding.UTF8.GetBytes(Reverse("عنوان الخبر\n" + Samples.Second + " العربية المغربية الحكومة")), "reverse order"),
            ("lost.txt", Encoding.UTF8.GetBytes("Ø§Ù„Ø®Ø¨Ø± Ø§Ù„Ø£ÙˆÙ\uFFFD ÙÙŠ Ø§Ù„Ø±Ø¨Ø§Ø·\n"), "letters were lost"),
            ("front.md", "---\na: b: c\n---\n"u8.ToArray(), "not YAML"),
        ];
        foreach (var (name, bytes, _) in bad)
        {
            File.WriteAllBytes(_archive.File("seeds/" + name), bytes);
        }

        var (end, heard) = _archive.Import("seeds");

        Assert.Equal(2, end.Added);
        Assert.All(bad, file => Assert.Contains(file.Reason, Assert.Single(heard.Refused, refusal => refusal.Path == "seeds/" + file.Name).Reason, StringComparison.Ordinal));
        Assert.Equal(bad.Length, heard.Refused.Count);
        Assert.Empty(_archive.Care.Verify());
    }

    [Fact]
    public void Bidi_overrides_are_noted_and_not_kept_in_the_text()
    {
        var article = ReadFile.Of("a.txt", $"عنوان \u202Eمقلوب\u202C الخبر\n\n{Samples.First}\n").Article;

        Assert.Equal("عنوان مقلوب الخبر", article.Title);
        Assert.Equal("bidi-overrides", Assert.Single(article.Doubts).Rule);
    }

    private static string Reverse(string text) =>
        string.Join('\n', text.Split('\n').Select(line => new string([.. line.Reverse()])));
}

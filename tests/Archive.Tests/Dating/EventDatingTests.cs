using Archive.Entities;
using Archive.Import;
using Archive.Search;

namespace Archive.Tests.Dating;

/// <summary>The seeds without a date, dated by what other articles of the archive say.</summary>
public sealed class EventDatingTests : IDisposable
{
    private readonly TestArchive _archive = new() { Register = EntityRegister.Load(Seeds.Entities) };

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("001", "2022-01-01", "2022-12-31", PublicationDate.FromEvent, "نوفمبر/تشرين الثاني من العام الماضي")]
    [InlineData("002", "2022-07-01", "2022-12-31", PublicationDate.FromText, "يونيو الماضي")]
    [InlineData("004", "2021-11-25", "2021-12-04", PublicationDate.FromEvent, "الأربعاء المنصرم")]
    public async Task The_five_articles_date_each_other(string seed, string from, string to, string method, string words)
    {
        Import("000", "001", "002", "003", "004");
        var date = await DateOf(seed);
        Assert.NotNull(date);
        Assert.Equal((from, to, method), ($"{date.From:yyyy-MM-dd}", $"{date.To:yyyy-MM-dd}", date.Method));
        Assert.Contains(words, date.Evidence, StringComparison.Ordinal);
        Assert.Empty(_archive.Care.Verify());
    }

    [Fact]
    public async Task The_signing_that_one_article_dates_is_enough_for_another()
    {
        Import("003", "004");
        Assert.Equal((new DateTime(2021, 11, 25), new DateTime(2021, 12, 4)), ((await DateOf("004"))!.From, (await DateOf("004"))!.To));
        Assert.Contains("المغرب وإسرائيل يوقعان على اتفاق كبير", (await DateOf("004"))!.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_coming_does_not_matter()
    {
        foreach (var seed in new[] { "004", "001", "002", "003", "000" })
        {
            Import(seed);
        }

        using var together = new TestArchive { Register = _archive.Register };
        foreach (var seed in new[] { "000", "001", "002", "003", "004" })
        {
            together.Write($"seeds/{seed}.txt", Seeds.Read(seed));
        }

        together.Import("seeds");
        foreach (var seed in new[] { "001", "002", "004" })
        {
            Assert.Equal(await DateOf(seed, together), await DateOf(seed));
        }
    }

    [Fact]
    public async Task Alone_it_stays_undated()
    {
        Import("001", "004");
        Assert.Null(await DateOf("001"));
        Assert.Null(await DateOf("004"));
    }

    [Fact]
    public async Task When_the_witness_is_corrected_the_date_goes_with_it()
    {
        Import("003", "004");
        _archive.Write("seeds/003.txt", Seeds.Read("003").Replace("اليوم الأربعاء 24 نوفمبر 2021", "اليوم الجمعة 24 نوفمبر 2023", StringComparison.Ordinal)
            .Replace("اليوم الأربعاء،", "اليوم الجمعة،", StringComparison.Ordinal));
        _archive.Import("seeds");
        Assert.Null(await DateOf("004"));
    }

    [Fact]
    public async Task What_a_stopped_import_left_undated_the_next_one_dates()
    {
        using var stop = new CancellationTokenSource();
        foreach (var seed in new[] { "003", "004" })
        {
            _archive.Write($"seeds/{seed}.txt", Seeds.Read(seed));
        }

        _archive.Write("seeds/5-empty.txt", "");
        _archive.Write("seeds/6.txt", Seeds.Read("000"));
        Assert.Throws<OperationCanceledException>(() => _archive.Pipeline.Import([_archive.File("seeds")], new StopAtRefusal(stop), stop.Token));
        Assert.Null(await DateOf("004"));
        File.Delete(_archive.File("seeds/6.txt"));

        _archive.Import("seeds");
        Assert.NotNull(await DateOf("004"));
    }

    [Fact]
    public async Task A_preview_dates_them_as_the_archive_does()
    {
        Import("000", "001", "002", "003", "004");
        var preview = new ExtractionPreview(_archive.Home, _archive.Register, TimeProvider.System)
            .Read([_archive.File("seeds")], refusal => Assert.Fail(refusal.ToString())).ToList();
        Assert.Equal(["seeds/000.txt", "seeds/001.txt", "seeds/002.txt", "seeds/003.txt", "seeds/004.txt"], preview.Select(article => article.Source.Path));
        foreach (var article in preview)
        {
            Assert.Equal(await DateOf(Path.GetFileNameWithoutExtension(article.Source.Path)), article.Article.Published);
        }
    }

    [Fact]
    public async Task A_date_filter_takes_what_was_concluded_too()
    {
        Import("000", "001", "002", "003", "004");
        var found = await _archive.Find(new SearchQuery { From = new DateOnly(2022, 1, 1), To = new DateOnly(2022, 12, 31) });
        Assert.Equal(["seeds/001.txt", "seeds/002.txt"], found.Order(StringComparer.Ordinal));
    }

    private void Import(params string[] seeds)
    {
        foreach (var seed in seeds)
        {
            _archive.Write($"seeds/{seed}.txt", Seeds.Read(seed));
        }

        _archive.Import("seeds");
    }

    private async Task<PublicationDate?> DateOf(string seed, TestArchive? archive = null)
    {
        var page = await (archive ?? _archive).Search.FindAsync(new SearchQuery { PageSize = 100 });
        return page.Hits.Single(hit => hit.SourceId == $"seeds/{seed}.txt").Published;
    }
}

using Archive.Reading;
using Archive.Search;

namespace Archive.Tests.Reading;

public sealed class ChronicleTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public ChronicleTests()
    {
        _archive.Write("lines.jsonl", string.Join('\n',
            Line("1", "2021-11-25", "توطئة. وقّع الطرفان يوم الأربعاء 24 نوفمبر 2021 مذكرة، وغادر الوزير مساء الأربعاء 24 نوفمبر 2021. خاتمة."),
            Line("2", "2021-12-01", "جرى اللقاء في نوفمبر 2021. وبدأ كل شيء سنة 2020."),
            Line("3", "2022-11-24", "مضت سنة على 24 نوفمبر 2021."),
            Line("4", "2016-02-29", "نص بلا زمن."),
            Line("5", null, "كتب يوم 24 نوفمبر 2021 من غير تاريخ."),
            Line("6", "2021-11-24", "يعود الحديث إلى القرن التاسع عشر وسنة 1880.")));
        _archive.Import("lines.jsonl");
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_day_has_what_was_published_and_the_sentences_that_name_it()
    {
        var page = await Page("2021-11-24");

        Assert.Equal((3, 1), (page.HappenedTotal, page.PublishedTotal));
        Assert.Equal(["خبر 1", "خبر 3", "خبر 5"], page.Happened.Select(happening => happening.Article.Title));
        var sentence = Assert.Single(page.Happened[0].Sentences);
        Assert.Equal("وقّع الطرفان يوم الأربعاء 24 نوفمبر 2021 مذكرة، وغادر الوزير مساء الأربعاء 24 نوفمبر 2021.", sentence.ToString());
        Assert.Equal(2, sentence.Parts.Count(part => part.Marked));
        Assert.Equal("هسبريس", page.Happened[0].Article.Source);
        Assert.Equal(["خبر 6"], page.Published.Select(article => article.Title));
        Assert.Empty(page.Parts);
    }

    [Fact]
    public async Task The_neighbours_of_a_day_are_the_nearest_with_something()
    {
        var page = await Page("2021-11-24");
        Assert.Equal(("2016-02-29", "2021-11-25"), (page.Previous.ToString(), page.Next.ToString()));

        var empty = await Page("2018-05-05");
        Assert.Equal((0, 0), (empty.HappenedTotal, empty.PublishedTotal));
        Assert.Equal(("2016-02-29", "2021-11-24"), (empty.Previous.ToString(), empty.Next.ToString()));
        Assert.Null((await Page("1500-01-01")).Previous);
        Assert.Null((await Page("2999-12-31")).Next);
    }

    [Fact]
    public async Task A_month_says_first_what_no_day_of_it_has()
    {
        var page = await Page("2021-11");

        Assert.Equal(4, page.HappenedTotal);
        Assert.Equal("جرى اللقاء في نوفمبر 2021.", page.Happened[0].Sentences[0].ToString());
        Assert.Equal(["2021-11-24 1 3", "2021-11-25 1 0"], page.Parts.Select(Text));
    }

    [Fact]
    public async Task A_year_counts_what_names_it_and_what_lies_in_it()
    {
        Assert.Equal(["2021-11 2 4", "2021-12 1 0"], (await Page("2021")).Parts.Select(Text));
        Assert.Equal("وبدأ كل شيء سنة 2020.", (await Page("2020")).Happened[0].Sentences[0].ToString());
    }

    [Fact]
    public async Task A_count_is_the_total_of_the_search_that_it_leads_to()
    {
        foreach (var count in (await _archive.Chronicle.GetTimelineAsync()).Months)
        {
            var happened = await _archive.Find(new SearchQuery { HappenedFrom = count.Period.First, HappenedTo = count.Period.Last });
            var published = await _archive.Find(new SearchQuery { From = count.Period.First, To = count.Period.Last });
            Assert.Equal((happened.Length, published.Length), (count.Happened, count.Published));
        }
    }

    [Fact]
    public async Task The_picture_leaves_out_what_lies_far_from_all_that_was_published()
    {
        var timeline = await _archive.Chronicle.GetTimelineAsync();

        Assert.Equal(["1880 0 1", "2016 1 0", "2020 0 1", "2021 3 4", "2022 1 0"], timeline.Years.Select(Text));
        Assert.Equal(["2016", "2020", "2021", "2022"], timeline.YearsInFrame.Select(year => year.Period.ToString()));
    }

    [Theory]
    [InlineData(11, 24, "2026-11-24", "2022-11-24 2021-11-24")]
    [InlineData(11, 24, "2022-11-24", "2021-11-24")]
    [InlineData(11, 24, "2022-11-25", "2022-11-24 2021-11-24")]
    [InlineData(2, 29, "2026-11-24", "2016-02-29")]
    [InlineData(5, 5, "2026-11-24", "")]
    public async Task Earlier_years_bear_the_same_date(int month, int day, string before, string expected)
    {
        var pages = await _archive.Chronicle.GetAnniversariesAsync(month, day, DateOnly.ParseExact(before, "yyyy-MM-dd"), 10, 5);
        Assert.Equal(expected, string.Join(' ', pages.Select(page => page.Period)));
    }

    [Fact]
    public async Task A_page_takes_no_more_than_it_is_asked_for()
    {
        var page = await _archive.Chronicle.GetPeriodAsync(CalendarPeriod.Parse("2021-11-24")!.Value, 1);

        Assert.Equal((1, 3), (page.Happened.Count, page.HappenedTotal));
        Assert.Single(await _archive.Chronicle.GetAnniversariesAsync(11, 24, new DateOnly(2026, 1, 1), 1, 1));
    }

    [Fact]
    public async Task A_date_that_no_newspaper_has_is_no_part_of_the_picture()
    {
        _archive.Save(Some.Article("far", day: "9999-12-31"), Some.Article("early", day: "0001-01-02"));

        var timeline = await _archive.Chronicle.GetTimelineAsync();
        Assert.Equal(("1880", "2022"), (timeline.Years[0].Period.ToString(), timeline.Years[^1].Period.ToString()));
        Assert.Null((await Page("2999")).Next);
    }

    [Fact]
    public async Task An_empty_archive_has_an_empty_timeline()
    {
        using var empty = new TestArchive();

        Assert.Empty((await empty.Chronicle.GetTimelineAsync()).YearsInFrame);
        Assert.Equal(0, (await empty.Chronicle.GetPeriodAsync(CalendarPeriod.Parse("2021")!.Value, 5)).HappenedTotal);
    }

    private Task<PeriodPage> Page(string period) => _archive.Chronicle.GetPeriodAsync(CalendarPeriod.Parse(period)!.Value, 20);

    private static string Text(PeriodCount count) => $"{count.Period} {count.Published} {count.Happened}";

    private static string Line(string id, string? published, string text) =>
        $$"""{"id":"{{id}}","title":"خبر {{id}}","source":"هسبريس",{{(published is null ? "" : $"\"published\":\"{published}\",")}}"text":"{{text}}"}""";
}

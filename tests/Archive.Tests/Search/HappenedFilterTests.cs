using Archive.Search;

namespace Archive.Tests.Search;

/// <summary>Articles by when what they tell of happened, found in their texts as an import finds it.</summary>
public sealed class HappenedFilterTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public HappenedFilterTests()
    {
        _archive.Write("lines.jsonl", string.Join('\n',
            Line("day", "2021-11-25", "وقّع الطرفان مذكرة يوم الأربعاء 24 نوفمبر 2021."),
            Line("yesterday", "2021-11-25T20:30:00", "وصل الوزير أمس إلى الرباط."),
            Line("hour", "2021-12-01", "حطت الطائرة يوم 24 نوفمبر 2021 على الساعة 20:30."),
            Line("month", "2022-02-01", "جرى اللقاء في نوفمبر 2021."),
            Line("year", "2022-03-01", "تعود القصة إلى سنة 2021."),
            Line("span", "2021-12-02", "استمرت الزيارة من 23 إلى 26 نوفمبر 2021."),
            Line("none", "2021-11-24", "نص بلا زمن مذكور.")));
        _archive.Import("lines.jsonl");
    }

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("2021-11-24", "2021-11-24", "day hour yesterday")]
    [InlineData("2021-11-01", "2021-11-30", "day hour month span yesterday")]
    [InlineData("2021-11-24", "2021-11-30", "day hour yesterday")]
    [InlineData("2021-01-01", "2021-12-31", "day hour month span year yesterday")]
    [InlineData("2021-06-01", "2022-06-30", "day hour month span yesterday")]
    [InlineData("2021-11-24", null, "day hour yesterday")]
    [InlineData(null, "2021-11-23", "")]
    [InlineData("2021-11-25", "2021-11-20", "")]
    [InlineData("0001-01-01", "9999-12-31", "day hour month span year yesterday")]
    public async Task A_time_lies_in_the_span_as_a_whole_so_a_year_answers_no_day(string? from, string? to, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await _archive.Find(Asking(from, to))).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("وقع:2021-11-24", "day hour yesterday")]
    [InlineData("وقع:24/11/2021", "day hour yesterday")]
    [InlineData("event:2021-11", "day hour month span yesterday")]
    [InlineData("وقع:٢٠٢١-١١", "day hour month span yesterday")]
    [InlineData("وقع:\"نوفمبر 2021\"", "day hour month span yesterday")]
    [InlineData("وقع:نوفمبر 2021 الطائرة", "hour")]
    [InlineData("حدث:\"من 23 إلى 26 نوفمبر 2021\"", "day hour span yesterday")]
    [InlineData("وقع:2021", "day hour month span year yesterday")]
    [InlineData("وقع-من:2021-11-24 وقع-إلى:2021-11-24", "day hour yesterday")]
    [InlineData("event-from:2021-11-24 event-to:2021-12", "day hour yesterday")]
    [InlineData("وقع-حتى:2020", "")]
    [InlineData("الوزير وقع:2021-11-24", "yesterday")]
    [InlineData("وقع:2021-11-24 تاريخ:2021-11", "day yesterday")]
    [InlineData("وقع:2021-11 من:2022", "month")]
    public async Task Fields_ask_when_things_happened(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await _archive.Find(query)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("وقع:أبدا")]
    [InlineData("وقع:2021-13")]
    [InlineData("event-to:0000")]
    public async Task A_time_that_is_none_is_told(string query) =>
        Assert.Contains(SearchNotice.FieldNotUnderstood, (await _archive.Search.FindAsync(new SearchQuery { Text = query })).Notices);

    [Fact]
    public async Task A_word_that_is_also_the_name_of_the_field_stays_a_word() =>
        Assert.Equal(["day"], await _archive.Find("وقع مذكرة"));

    [Fact]
    public async Task Totals_and_facets_count_what_the_filter_leaves()
    {
        var page = await _archive.Search.FindAsync(Asking("2021-11-24", "2021-11-24") with { From = new DateOnly(2021, 11, 25), To = new DateOnly(2021, 11, 30) });

        Assert.Equal(2, page.Total);
        Assert.Equal([new MonthCount(2021, 11, 2)], page.Months);
        var (name, count) = Assert.Single(page.Sources.Select(source => (source.Value, source.Count)));
        Assert.Equal(("هسبريس", 2), (name, count));
    }

    [Fact]
    public async Task An_article_that_is_made_again_is_found_by_its_new_times()
    {
        _archive.Write("lines.jsonl", Line("day", "2021-11-25", "وقّع الطرفان مذكرة يوم 3 مارس 2020."));
        _archive.Import("lines.jsonl");

        Assert.Equal(["day"], await _archive.Find("وقع:2020-03-03"));
        Assert.DoesNotContain("day", await _archive.Find("وقع:2021-11-24"));
    }

    [Fact]
    public async Task Where_only_the_filter_finds_nothing_the_search_without_it_is_offered()
    {
        var page = await _archive.Search.FindAsync(Asking("1999-01-01", "1999-01-01") with { Text = "الطائرة" });

        Assert.Contains(new SearchSuggestion("الطائرة", SuggestionReason.WithoutFilters, 1), page.Suggestions);
    }

    private static SearchQuery Asking(string? from, string? to) => new()
    {
        HappenedFrom = from is null ? null : DateOnly.ParseExact(from, "yyyy-MM-dd"),
        HappenedTo = to is null ? null : DateOnly.ParseExact(to, "yyyy-MM-dd"),
        PageSize = 100,
    };

    private static string Line(string id, string published, string text) =>
        $$"""{"id":"{{id}}","title":"خبر","source":"هسبريس","published":"{{published}}","text":"{{text}}"}""";
}

using Archive.Search;

namespace Archive.Tests.Search;

public sealed class ArticleSearchTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("إسرائيل", "اسرائيل")]
    [InlineData("مذكّرة", "مذكرة")]
    [InlineData("الاتفاق", "اتفاق")]
    [InlineData("والاتفاق", "اتفاق")]
    [InlineData("٢٠٢١", "2021")]
    [InlineData("مقاتلاتF5", "مقاتلات f5")]
    public async Task Spellings_of_one_word_find_the_same_articles(string one, string other)
    {
        _archive.Save(
            Some.Article("1", text: "وقعت اسرائيل مذكرة سنة 2021"),
            Some.Article("2", text: "وقّعت إسرائيل المذكّرة في ٢٠٢١ والاتفاق"),
            Some.Article("3", text: "هذا الاتفاق"),
            Some.Article("4", text: "اتفاقٌ على مقاتلاتF5"),
            Some.Article("5", text: "كلام آخر"));
        var found = await _archive.Find(one);
        Assert.NotEmpty(found);
        Assert.Equal(found.Order(), (await _archive.Find(other)).Order());
    }

    [Theory]
    [InlineData("F5", "4")]
    [InlineData("تعاون عسكري", "1 2")]
    [InlineData("\"تعاون عسكري\"", "1")]
    [InlineData("«تعاون عسكري»", "1")]
    [InlineData("“تعاون عسكري”", "1")]
    [InlineData("\"عسكري تعاون\"", "")]
    [InlineData("تعاون -رسمي", "1")]
    [InlineData("تعاون ليس رسمي", "1")]
    [InlineData("تعاون -\"التعاون الرسمي\"", "1")]
    [InlineData("تعاون -\"تعاون رسمي\"", "1 2")]
    [InlineData("رسمي أو مقاتلات", "2 4")]
    [InlineData("رسمي OR مقاتلات", "2 4")]
    [InlineData("تعاون رسمي أو مشترك", "1 2")]
    [InlineData("مقات*", "4")]
    [InlineData("=التعاون", "2")]
    [InlineData("=تعاون", "1")]
    [InlineData("تعاون، عسكري؟", "1 2")]
    [InlineData("كلمة_لا_توجد", "")]
    [InlineData("(رسمي أو مقاتلات) -تعاون", "4")]
    [InlineData("تعاون (رسمي أو مشترك)", "1 2")]
    [InlineData("تعاون و عسكري", "1 2")]
    [InlineData("تعاون AND عسكري NOT رسمي", "1")]
    [InlineData("تعاون قرب/1 عسكري", "1")]
    [InlineData("تعاون NEAR/4 عسكري", "1 2")]
    [InlineData("عنوان:عنوان تعاون", "1 2")]
    [InlineData("title:تعاون", "")]
    [InlineData("(تعاون", "1 2")]
    [InlineData("تعاون))) عسكري", "1 2")]
    [InlineData("‘تعاون عسكري’", "1")]
    [InlineData("l’Aube", "")]
    public async Task A_query_means_what_its_signs_say(string query, string ids)
    {
        _archive.Save(
            Some.Article("1", text: "تعاون عسكري مشترك"),
            Some.Article("2", text: "التعاون الرسمي في مجال عسكري"),
            Some.Article("4", text: "شراء مقاتلاتF5"));
        Assert.Equal(ids, string.Join(' ', (await _archive.Find(query)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_filter_by_day_takes_what_lies_inside_and_counts_what_only_overlaps()
    {
        _archive.Save(
            Some.Article("before", text: "خبر", day: "2021-11-23T23:59"),
            Some.Article("first", text: "خبر", day: "2021-11-24"),
            Some.Article("last", text: "خبر", day: "2021-11-25T23:59"),
            Some.Article("after", text: "خبر", day: "2021-11-26"),
            Some.Article("inside", text: "خبر", day: "2021-11-24", until: "2021-11-25"),
            Some.Article("year", text: "خبر", day: "2021-01-01", until: "2021-12-31"),
            Some.Article("other year", text: "خبر", day: "2020-01-01", until: "2020-12-31"),
            Some.Article("undated", text: "خبر"));
        foreach (var text in new[] { "", "خبر" })
        {
            var page = await _archive.Search.FindAsync(
                new SearchQuery { Text = text, From = new(2021, 11, 24), To = new(2021, 11, 25), Sort = SearchSort.Oldest });
            Assert.Equal(["first", "inside", "last"], page.Hits.Select(hit => hit.SourceId));
            Assert.Equal((3, 1), (page.Total, page.Overlapping));
        }
    }

    [Fact]
    public async Task The_last_day_of_all_time_is_a_day_like_others()
    {
        _archive.Save(Some.Article("1", text: "خبر", day: "2021-11-24"));
        Assert.Equal(["1"], await _archive.Find(new SearchQuery { Text = "خبر", From = DateOnly.MinValue, To = DateOnly.MaxValue }));
        Assert.Empty(await _archive.Find(new SearchQuery { Text = "خبر", From = DateOnly.MaxValue, To = DateOnly.MinValue }));
    }

    [Fact]
    public async Task Several_entities_must_all_be_named_and_facets_count_exactly()
    {
        var (gantz, rabat) = (Some.Entity("gantz"), Some.Entity("rabat", Archive.Entities.EntityType.Place));
        _archive.Register = TestRegister.Of(gantz, rabat);
        _archive.Save(
            Some.Article("1", source: "هسبريس", day: "2021-11-24", entities: [gantz, rabat]),
            Some.Article("2", source: "هسبريس", day: "2021-11-25", entities: [gantz]),
            Some.Article("3", source: "العرب", day: "2021-12-01", entities: [rabat]));
        Assert.Equal(["1"], await _archive.Find(new SearchQuery { Entities = ["gantz", "rabat"] }));

        var page = await _archive.Search.FindAsync(new SearchQuery { Entities = ["gantz"] });
        Assert.Equal([("gantz", 2L, true), ("rabat", 1L, false)], page.Entities.Select(entity => (entity.Value, entity.Count, entity.Selected)));
        Assert.Equal([new MonthCount(2021, 11, 2)], page.Months);
        Assert.Equal([("هسبريس", 2L)], page.Sources.Select(source => (source.Value, source.Count)));
    }

    [Fact]
    public async Task Newspapers_are_counted_as_if_none_were_chosen()
    {
        _archive.Save(Some.Article("1", source: "هسبريس"), Some.Article("2", source: "العرب"), Some.Article("3", source: "العرب"));
        var page = await _archive.Search.FindAsync(new SearchQuery { Source = "هسبريس" });
        Assert.Equal((1, "1"), (page.Total, page.Hits.Single().SourceId));
        Assert.Equal([("هسبريس", 1L, true), ("العرب", 2L, false)], page.Sources.Select(source => (source.Value, source.Count, source.Selected)));
        Assert.Equal(0, (await _archive.Search.FindAsync(new SearchQuery { Source = "لا وجود لها" })).Total);
    }

    [Fact]
    public async Task Unknown_entities_find_nothing_and_it_is_said()
    {
        _archive.Save(Some.Article("1"));
        var page = await _archive.Search.FindAsync(new SearchQuery { Entities = ["nobody"] });
        Assert.Equal(0, page.Total);
        Assert.Contains(SearchNotice.UnknownEntity, page.Notices);
    }

    [Fact]
    public async Task A_word_in_the_title_and_a_rare_word_weigh_more()
    {
        _archive.Save(
            Some.Article("body", title: "خبر", text: "المناورات في خبر طويل من كلمات أخرى"),
            Some.Article("title", title: "المناورات", text: "خبر طويل من كلمات أخرى هنا"),
            Some.Article("neither", title: "خبر", text: "خبر"));
        Assert.Equal(["title", "body"], await _archive.Find("مناورات"));
    }

    [Fact]
    public async Task Every_page_can_be_reached_and_pages_do_not_overlap()
    {
        _archive.Save([.. Enumerable.Range(0, 95).Select(i => Some.Article($"{i}", text: "خبر", day: new DateOnly(2021, 1, 1).AddDays(i).ToString("O", System.Globalization.CultureInfo.InvariantCulture)))]);
        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            var seen = new List<string>();
            for (var page = 1; page <= 5; page++)
            {
                seen.AddRange(await _archive.Find(new SearchQuery { Text = "خبر", Sort = sort, Page = page }));
            }

            Assert.Equal(95, seen.Distinct().Count());
            Assert.Equal(95, seen.Count);
        }

        Assert.Equal(15, (await _archive.Find(new SearchQuery { Text = "خبر", Page = int.MaxValue })).Length);
        Assert.Equal(20, (await _archive.Find(new SearchQuery { Text = "خبر", Page = -3 })).Length);
    }

    [Theory]
    [InlineData("\"تعاون", SearchNotice.QuoteClosed)]
    [InlineData("-تعاون", SearchNotice.OnlyExclusions)]
    [InlineData("؟!*", SearchNotice.NoWords)]
    [InlineData("تع*", SearchNotice.PrefixTooShort)]
    [InlineData("(تعاون", SearchNotice.BracketsRepaired)]
    [InlineData("تعاون)", SearchNotice.BracketsRepaired)]
    [InlineData("من:البارحة", SearchNotice.FieldNotUnderstood)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17", SearchNotice.WordsCut)]
    public async Task What_was_changed_in_a_query_is_said(string query, SearchNotice notice) =>
        Assert.Contains(notice, (await _archive.Search.FindAsync(new SearchQuery { Text = query })).Notices);

    [Fact]
    public async Task Nothing_that_can_be_typed_is_an_error()
    {
        _archive.Save(Some.Article("1", text: "تعاون عسكري بين المغرب وإسرائيل 2021"), Some.Article("2", text: "F5 \"quoted\" AND near"));
        string[] pieces =
            ["تعاون", "عسكر", "\"", "«", "»", "“", "-", "=", "*", "أو", "ليس", "OR", "AND", "NOT", "NEAR(", "(", ")", "{", "}", ":", "^", "+", "title:",
             " ", "  ", "'", "''", "\\", "%", "_", "\0", "\ud800", "\udc00", "2021", "٢٠", "F5", "ـ", "َ", "\u200f", "؟", "،", "/", "--", ";", "\n", "\t", "😀"];
        var random = new Random(4);
        for (var run = 0; run < 3_000; run++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(1, 14)));
            var page = await _archive.Search.FindAsync(new SearchQuery { Text = text });
            Assert.True(page.Took < TimeSpan.FromSeconds(2), text);
            Assert.True(page.Hits.Count <= page.Total, text);
        }

        Assert.Contains(SearchNotice.TextCut, (await _archive.Search.FindAsync(new SearchQuery { Text = new string('ب', 10_000) })).Notices);
    }

    [Fact]
    public async Task A_snippet_shows_the_words_where_they_stand_together_and_says_the_paragraph()
    {
        var filler = string.Join(' ', Enumerable.Repeat("كلام", 100));
        _archive.Save(Some.Article("1", text: $"{filler} تعاون {filler}\n{filler} تعاوُن عسكريّ، {filler}"));
        var hit = (await _archive.Search.FindAsync(new SearchQuery { Text = "تعاون عسكري" })).Hits.Single();
        Assert.Equal(2, hit.Paragraph);
        Assert.Equal(["تعاوُن عسكريّ"], hit.Snippet.Parts.Where(part => part.Marked).Select(part => part.Text));
        Assert.StartsWith("…", hit.Snippet.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("…", hit.Snippet.ToString(), StringComparison.Ordinal);
    }
}

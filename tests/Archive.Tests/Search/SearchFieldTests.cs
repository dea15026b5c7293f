using Archive.Search;

namespace Archive.Tests.Search;

public sealed class SearchFieldTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public SearchFieldTests()
    {
        var gantz = new Archive.Entities.Entity { Id = "gantz", Type = Archive.Entities.EntityType.Person, Name = "غانتس" };
        _archive.Register = TestRegister.Of(gantz);
        _archive.Save(
            Some.Article("1", text: "خبر", day: "2021-11-24", source: "هسبريس", entities: [gantz]),
            Some.Article("2", text: "خبر", day: "2021-12-05", source: "القدس العربي"),
            Some.Article("3", text: "خبر", day: "2022-01-10", source: "العرب"));
    }

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("خبر مصدر:هسبريس", "1")]
    [InlineData("خبر source:\"القدس العربي\"", "2")]
    [InlineData("مصدر:هسبريس", "1")]
    [InlineData("خبر -مصدر:هسبريس", "2 3")]
    [InlineData("خبر مصدر:هسبريس مصدر:العرب", "1 3")]
    [InlineData("خبر كيان:غانتس", "1")]
    [InlineData("خبر entity:gantz", "1")]
    [InlineData("خبر ليس كيان:غانتس", "2 3")]
    [InlineData("خبر تاريخ:2021", "1 2")]
    [InlineData("خبر تاريخ:٢٠٢١", "1 2")]
    [InlineData("خبر تاريخ:2021-11-24", "1")]
    [InlineData("خبر تاريخ:24/11/2021", "1")]
    [InlineData("خبر تاريخ:نوفمبر 2021", "1")]
    [InlineData("تاريخ:\"دجنبر 2021\" خبر", "2")]
    [InlineData("خبر من:2021-12-01", "2 3")]
    [InlineData("خبر من:2021-12-01 إلى:2021-12-31", "2")]
    [InlineData("خبر from:2022", "3")]
    [InlineData("خبر to:2021", "1 2")]
    [InlineData("خبر كاتب:لاأحد", "")]
    [InlineData("مصدر: خبر", "")]
    public async Task Fields_narrow_what_the_words_find(string query, string ids) =>
        Assert.Equal(ids, string.Join(' ', (await _archive.Find(query)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("كاتب:")]
    [InlineData("تاريخ:تاريخ:تاريخ:")]
    [InlineData("من:\"")]
    [InlineData("-مصدر:")]
    [InlineData("عنوان:(")]
    [InlineData("عنوان:-خبر")]
    public async Task Fields_without_a_value_are_no_error(string query) =>
        Assert.InRange((await _archive.Search.FindAsync(new SearchQuery { Text = query })).Total, 0, 3);
}

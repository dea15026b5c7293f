using Archive.Entities;
using Archive.Search;

namespace Archive.Tests.Search;

public sealed class EntityFilterTests : IDisposable
{
    private static readonly Entity Gantz = new() { Id = "gantz", Type = EntityType.Person, Name = "بيني غانتس", Aliases = ["غانتس"], Latin = ["Gantz"] };
    private static readonly Entity Loudiyi = new() { Id = "loudiyi", Type = EntityType.Person, Name = "عبد اللطيف اللوديي" };
    private static readonly Entity Rabat = new() { Id = "rabat", Type = EntityType.Place, Name = "الرباط" };
    private static readonly Entity Karim = FoundName.Of(EntityType.Person, "كريم المنصوري");
    private static readonly Entity Salma = FoundName.Of(EntityType.Person, "سلمى المنصوري");

    private readonly TestArchive _archive = new();

    public EntityFilterTests()
    {
        _archive.Register = TestRegister.Of(Gantz, Loudiyi, Rabat);
        _archive.Save(
            Some.Article("1", text: "خبر أول", entities: [Gantz, Loudiyi, Rabat]),
            Some.Article("2", text: "خبر ثان", entities: [Gantz, Karim]),
            Some.Article("3", text: "خبر ثالث", entities: [Loudiyi, Salma]),
            Some.Article("4", text: "خبر رابع", entities: [Rabat, Karim, Karim]),
            Some.Article("5", text: "خبر خامس"));
    }

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("gantz", "", "", "1 2")]
    [InlineData("gantz loudiyi", "", "", "1")]
    [InlineData("", "gantz loudiyi", "", "1 2 3")]
    [InlineData("", "gantz", "", "1 2")]
    [InlineData("", "", "gantz", "3 4 5")]
    [InlineData("", "", "gantz loudiyi", "4 5")]
    [InlineData("rabat", "gantz loudiyi", "", "1")]
    [InlineData("", "gantz rabat", "loudiyi", "2 4")]
    [InlineData("gantz", "", "gantz", "")]
    [InlineData("nobody", "", "", "")]
    [InlineData("", "nobody gantz", "", "1 2")]
    [InlineData("", "", "nobody", "1 2 3 4 5")]
    public async Task All_any_and_none_of_several_names_are_asked_for_together(string all, string any, string none, string found)
    {
        var query = new SearchQuery { Entities = Ids(all), AnyEntities = Ids(any), NotEntities = Ids(none) };

        Assert.Equal(found, await Found(query));
        Assert.Equal(found, await Found(query with { Text = "خبر" }));
    }

    [Theory]
    [InlineData("كيان:(غانتس أو اللوديي)", "1 2 3")]
    [InlineData("كيان:(بيني غانتس أو عبد اللطيف اللوديي)", "1 2 3")]
    [InlineData("كيان:(\"بيني غانتس\" OR rabat)", "1 2 4")]
    [InlineData("كيان:(غانتس و الرباط)", "1")]
    [InlineData("كيان:(غانتس أو اللوديي و الرباط)", "1")]
    [InlineData("كيان:غانتس أو كيان:اللوديي", "1 2 3")]
    [InlineData("كيان:غانتس كيان:اللوديي", "1")]
    [InlineData("-كيان:(غانتس أو اللوديي)", "4 5")]
    [InlineData("خبر ليس كيان:غانتس", "3 4 5")]
    [InlineData("خبر -كيان:غانتس -كيان:الرباط", "3 5")]
    [InlineData("خبر كيان:(غانتس", "1 2")]
    [InlineData("خبر كيان:()", "1 2 3 4 5")]
    [InlineData("خبر كيان:( أو و ) كيان:", "1 2 3 4 5")]
    [InlineData("اسم:gantz", "1 2")]
    public async Task Fields_take_several_names(string text, string found) =>
        Assert.Equal(found, await Found(new SearchQuery { Text = text }));

    [Theory]
    [InlineData("مصدر:(أ أو ب)")]
    [InlineData("كاتب:(أ و ب")]
    [InlineData("-كيان:((")]
    [InlineData("كيان:غانتس أو كيان:")]
    [InlineData("أو كيان:غانتس أو أو كيان:")]
    public async Task Fields_with_brackets_take_anything(string text) =>
        Assert.InRange((await _archive.Search.FindAsync(new SearchQuery { Text = text })).Total, 0, 5);

    [Theory]
    [InlineData("غانتس")]
    [InlineData("GANTZ")]
    [InlineData("بينى غانتس")]
    [InlineData("gantz")]
    public async Task A_whole_name_or_an_id_is_plain(string name)
    {
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = $"كيان:\"{name}\"" });

        Assert.Equal((2L, 0), (page.Total, page.Readings.Count));
    }

    [Theory]
    [InlineData("غينتس", "gantz", "1 2")]
    [InlineData("جانتس", "gantz", "1 2")]
    [InlineData("بيني گانتز", "gantz", "1 2")]
    [InlineData("اللطيف", "loudiyi", "1 3")]
    public async Task Another_spelling_or_a_part_of_a_name_finds_it_and_that_is_told(string name, string id, string found)
    {
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = $"كيان:\"{name}\"" });

        Assert.Equal(found, await Found(new SearchQuery { Text = $"كيان:\"{name}\"" }));
        Assert.Equal([id], Assert.Single(page.Readings).Meant.Select(entity => entity.Value));
    }

    [Fact]
    public async Task A_name_that_several_have_finds_all_of_them_and_offers_each_until_one_is_chosen()
    {
        var query = new SearchQuery { Text = "كيان:المنصوري" };
        var page = await _archive.Search.FindAsync(query);
        var reading = Assert.Single(page.Readings);

        Assert.Equal(3, page.Total);
        Assert.Equal(("المنصوري", 2), (reading.Asked, reading.Total));
        Assert.Equal([(Karim.Id, 2L, true), (Salma.Id, 1L, true)], reading.Meant.Select(entity => (entity.Value, entity.Count, entity.IsFound)));

        page = await _archive.Search.FindAsync(query with { Entities = [Salma.Id] });
        Assert.Equal((1L, 0), (page.Total, page.Readings.Count));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told_and_where_it_is_to_be_left_out_leaves_nothing_out()
    {
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "خبر كيان:قطرب" });
        Assert.Equal(0, page.Total);
        Assert.Equal([SearchNotice.UnknownEntity], page.Notices);
        Assert.Equal(("قطرب", 0), (page.Readings[0].Asked, page.Readings[0].Total));

        page = await _archive.Search.FindAsync(new SearchQuery { Text = "خبر -كيان:قطرب" });
        Assert.Equal(5, page.Total);
        Assert.Equal([SearchNotice.UnknownEntity], page.Notices);
    }

    [Fact]
    public async Task What_was_asked_for_has_its_name_even_where_nothing_is_found()
    {
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "لاشيء", AnyEntities = ["gantz"], NotEntities = [Karim.Id, "nobody"] });

        Assert.Equal("بيني غانتس", page.AskedEntities["gantz"]);
        Assert.Equal("كريم المنصوري", page.AskedEntities[Karim.Id]);
        Assert.Equal("nobody", page.AskedEntities["nobody"]);
    }

    private static string[] Ids(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private async Task<string> Found(SearchQuery query) => string.Join(' ', (await _archive.Find(query)).Order(StringComparer.Ordinal));
}

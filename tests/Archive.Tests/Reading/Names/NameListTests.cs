using Archive.Entities;
using Archive.Reading.Names;

namespace Archive.Tests.Reading.Names;

public sealed class NameListTests : IDisposable
{
    private static readonly Entity Gantz = Named("gantz", EntityType.Person, "بيني غانتس", "Benny Gantz");
    private static readonly Entity Rabat = Named("rabat", EntityType.Place, "الرباط", "Rabat");
    private static readonly Entity Loudiyi = Named("loudiyi", EntityType.Person, "عبد اللطيف لوديي");
    private static readonly Entity Unused = Named("unused", EntityType.Person, "لا أحد");
    private static readonly Entity Found = FoundName.Of(EntityType.Person, "رفيق الحداد");

    private readonly TestArchive _archive = new() { Register = TestRegister.Of(Gantz, Rabat, Loudiyi, Unused) };

    public NameListTests() => _archive.Save(
        Some.Article("1", day: "2020-01-05", entities: [Gantz, Rabat]), Some.Article("2", day: "2021-02-06", entities: [Rabat, Loudiyi]),
        Some.Article("3", day: "2022-03-07", entities: [Rabat, Gantz]), Some.Article("4", entities: [Rabat]),
        Some.Article("5", day: "2023-01-01", until: "2023-12-31", entities: [Found]));

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("غينتس", "gantz")]
    [InlineData("جانتس", "gantz")]
    [InlineData("Gantz", "gantz")]
    [InlineData("gantz benny", "gantz")]
    [InlineData("غانتس بيني", "gantz")]
    [InlineData("بين", "gantz")]
    [InlineData("رباط", "rabat")]
    [InlineData("عبداللطيف", "loudiyi")]
    [InlineData("عبد اللطيف", "loudiyi")]
    [InlineData("اللوديي", "loudiyi")]
    [InlineData("لا أحد", "")]
    [InlineData("غانتس الرباط", "")]
    [InlineData("؟!", "")]
    public async Task A_name_is_found_in_any_spelling_that_an_article_may_have(string text, string ids) =>
        Assert.Equal(ids, Ids(await List(new NameQuery { Text = text })));

    [Fact]
    public async Task Names_are_sorted_by_articles_by_letters_or_by_the_newest_article()
    {
        Assert.Equal($"rabat gantz {Found.Id} loudiyi", Ids(await List(new NameQuery())));
        Assert.Equal($"gantz rabat {Found.Id} loudiyi", Ids(await List(new NameQuery { Sort = NameSort.Name })));
        var newest = await List(new NameQuery { Sort = NameSort.Newest });
        Assert.Equal($"{Found.Id} rabat gantz loudiyi", Ids(newest));
        Assert.Equal(["2023", "2022-03", "2022-03", "2021-02"], newest.Names.Select(name => name.Newest.ToString()));
    }

    [Fact]
    public async Task Names_of_the_register_and_found_ones_are_told_apart()
    {
        var all = await List(new NameQuery());
        Assert.Equal((4, 1), (all.Total, all.Found));
        Assert.Equal(Found.Id, Ids(await List(new NameQuery { Origin = NameOrigin.Found })));
        Assert.Equal("rabat gantz loudiyi", Ids(await List(new NameQuery { Origin = NameOrigin.Register })));
    }

    [Fact]
    public async Task Letters_and_types_are_counted_whichever_is_chosen()
    {
        var page = await List(new NameQuery { Letter = 'ر' });
        Assert.Equal($"rabat {Found.Id}", Ids(page));
        Assert.Equal((1, 2, 1), (page.Letters['ب'], page.Letters['ر'], page.Letters['ع']));

        page = await List(new NameQuery { Letter = 'ر', Type = EntityType.Person });
        Assert.Equal(Found.Id, Ids(page));
        Assert.Equal((1, 1), (page.Types[EntityType.Person], page.Types[EntityType.Place]));
        Assert.Equal(1, page.Letters['ر']);
    }

    [Fact]
    public async Task A_page_past_the_end_is_the_last_one()
    {
        var page = await List(new NameQuery { PageSize = 3, Page = int.MaxValue });
        Assert.Equal((2, 1), (page.Query.Page, page.Names.Count));
    }

    [Fact]
    public async Task A_name_that_came_since_is_there()
    {
        Assert.Equal(4, (await List(new NameQuery())).Total);
        _archive.Save(Some.Article("6", entities: Unused));
        Assert.Equal("unused", Ids(await List(new NameQuery { Text = "أحد" })));
    }

    private Task<NamePage> List(NameQuery query) => _archive.Names.ListAsync(query);

    private static string Ids(NamePage page) => string.Join(' ', page.Names.Select(name => name.Link.Id));

    private static Entity Named(string id, EntityType type, string name, params string[] latin) =>
        new() { Id = id, Type = type, Name = name, Latin = latin };
}

using Archive.Arabic.Quotes;
using Archive.Entities;
using Archive.Import;
using Archive.Quotes;
using Archive.Reading.Names;
using Archive.Search;

namespace Archive.Tests.Reading.Names;

public sealed class NameRoomTests : IDisposable
{
    private static readonly Entity One = Some.Entity("one");
    private static readonly Entity Other = Some.Entity("other");
    private static readonly Entity Third = Some.Entity("third", EntityType.Place);
    private static readonly Entity Everywhere = Some.Entity("everywhere", EntityType.Place);

    private readonly TestArchive _archive = new() { Register = TestRegister.Of(One, Other, Third, Everywhere) };

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_spelling_is_told_with_each_newspaper_that_uses_it_and_when()
    {
        _archive.Save(
            Written("1", "غانتس", "2020-01-05", "هسبريس"), Written("2", "غانتس", "2021-02-06", "هسبريس"),
            Written("3", "غينتس", "2021-02-06", "الغد"), Written("4", "غانتس", null, "الغد"));

        var page = await _archive.Names.FindSpellingsAsync("one", 1, 10);
        Assert.Equal((4L, 3), (page!.Mentions, page.Total));
        Assert.Equal(
            ["غانتس هسبريس 2 2020-01 2021-02", "غانتس الغد 1  ", "غينتس الغد 1 2021-02 2021-02"],
            page.Uses.Select(use => $"{use.Text} {use.Source} {use.Count} {use.First} {use.Last}"));
        Assert.Equal("غينتس", (await _archive.Names.FindSpellingsAsync("one", 9, 1))!.Uses.Single().Text);
        Assert.Null(await _archive.Names.FindSpellingsAsync("nobody", 1, 10));
    }

    [Fact]
    public async Task Roles_that_differ_in_marks_are_one_and_stand_in_order_of_time_with_their_first_article()
    {
        _archive.Save(
            Called("late", "2022-01-01", "وزير سابق"), Called("undated", null, "بلا تاريخ"), Called("old", "2019-05-05", "وزيرُ الدفاع"),
            Called("new", "2021-01-01", "وزير الدفاع"), Called("newest", "2021-06-01", "وزير الدفاع"));

        var page = await _archive.Names.FindRolesAsync("one", 1, 10);
        Assert.Equal(
            ["وزير الدفاع 3 2019-05 2021-06 عن old", "وزير سابق 1 2022-01 2022-01 عن late", "بلا تاريخ 1   عن undated"],
            page!.Uses.Select(role => $"{role.Text} {role.Articles} {role.First} {role.Last} {role.Evidence.Title}"));
        Assert.All(page.Uses, role => Assert.Equal(1, role.Block));
        Assert.Equal(["وزير الدفاع"], (await _archive.Names.FindRolesAsync("one", 1, 10, most: 1))!.Uses.Select(role => role.Text));
    }

    [Fact]
    public async Task Who_is_met_by_more_than_chance_stands_before_who_stands_everywhere()
    {
        SaveCompany();
        var company = await _archive.Names.FindCompanyAsync("one", MetSort.Strength, 10, 10);
        Assert.Equal(["third 3", "other 6", "everywhere 8"], company!.Names.Select(name => $"{name.Link.Id} {name.Link.Articles}"));
        Assert.Equal(0, company.Names[^1].Strength);

        company = await _archive.Names.FindCompanyAsync("one", MetSort.Articles, 2, 10);
        Assert.Equal(["everywhere", "other"], company!.Names.Select(name => name.Link.Id));
        Assert.Equal(3, company.Total);
        Assert.Equal("third", (await _archive.Names.FindMetAsync("one", MetSort.Articles, 99, 2))!.Names.Single().Link.Id);
    }

    [Fact]
    public async Task Counts_of_company_are_the_totals_of_the_searches_that_they_lead_to()
    {
        SaveCompany();
        foreach (var met in (await _archive.Names.FindMetAsync("one", MetSort.Strength, 1, 100))!.Names)
        {
            Assert.Equal(met.Link.Articles, (await _archive.Find(new SearchQuery { Entities = ["one", met.Link.Id], PageSize = 100 })).Length);
        }
    }

    [Fact]
    public async Task Two_names_are_told_with_what_they_share_and_what_each_has_alone()
    {
        SaveCompany();
        var comparison = await _archive.Names.CompareAsync("other", "third", 10);

        Assert.Equal((10L, 3L, 3L), (comparison!.One.Articles, comparison.Other.Articles, comparison.Articles));
        Assert.Equal(["one 6 3", "everywhere 10 3"], comparison.Shared.Select(name => $"{name.Link.Id} {name.Link.Articles} {name.WithOther}"));
        Assert.Equal(["alone 1"], comparison.One.Alone.Select(name => $"{name.Link.Id} {name.Link.Articles}"));
        Assert.Empty(comparison.Other.Alone);
        Assert.Equal(["هسبريس 10 3 3"], comparison.Sources.Select(source => $"{source.Source} {source.One} {source.Other} {source.Both}"));
        Assert.Equal(3, comparison.Newest.Count);
        Assert.Equal(3, comparison.Months.Sum(month => month.Count));
        Assert.Null(await _archive.Names.CompareAsync("other", "other", 10));
        Assert.Null(await _archive.Names.CompareAsync("other", "nobody", 10));
    }

    [Fact]
    public async Task A_quote_about_a_name_is_another_s_and_has_the_name_between_its_marks()
    {
        _archive.Save(
            Quoted("others", Other, within: true), Quoted("own", One, within: true), Quoted("outside", Other, within: false), Quoted("unknown", null, within: true));

        var about = await _archive.Names.FindQuotesAboutAsync("one", 1, 10);
        Assert.Equal(["عن others", "عن unknown"], about!.Quotes.Select(quote => quote.Article.Title).Order());
        Assert.Equal(2, about.Total);
        Assert.Equal(["عن others"], (await _archive.Names.CompareAsync("other", "one", 5))!.One.OfOther.Quotes.Select(quote => quote.Article.Title));
    }

    [Fact]
    public async Task A_name_that_nobody_is_met_with_has_no_company()
    {
        _archive.Save(Some.Article("1", entities: One));
        Assert.Empty((await _archive.Names.FindCompanyAsync("one", MetSort.Strength, 10, 10))!.Names);
        Assert.Empty((await _archive.Names.FindCompanyAsync("third", MetSort.Strength, 10, 10))!.Names);
    }

    /// <summary>Twelve articles: everywhere in all, one in eight, other in ten, third in three of those with both.</summary>
    private void SaveCompany()
    {
        var alone = Some.Entity("alone");
        _archive.Register = TestRegister.Of(One, Other, Third, Everywhere, alone);
        for (var i = 0; i < 16; i++)
        {
            Entity[] named = [Everywhere, .. Where(One, i < 8), .. Where(Other, i is < 6 or >= 12), .. Where(Third, i < 3), .. Where(alone, i == 15)];
            _archive.Save(Some.Article($"{i}", day: $"2021-{(i % 12) + 1:00}-01", source: "هسبريس", entities: named));
        }

        static Entity[] Where(Entity entity, bool isNamed) => isNamed ? [entity] : [];
    }

    private static EnrichedArticle Written(string id, string text, string? day, string source)
    {
        var article = Some.Article(id, text: text, day: day, source: source, entities: One);
        return article with { Mentions = [[], [], [], [new Mention(0, text.Length, text, One)]] };
    }

    private static EnrichedArticle Called(string id, string? day, string role) =>
        Some.Article(id, title: $"عن {id}", text: role, day: day, entities: One) with { Roles = [new Role(3, 0, role.Length, role, One)] };

    private static EnrichedArticle Quoted(string id, Entity? speaker, bool within)
    {
        var quote = new Quote
        {
            Field = 3,
            Paragraph = 1,
            Start = within ? 0 : 5,
            Length = 20,
            Text = "قول",
            Kind = QuoteKind.Quote,
            Speaker = "القائل",
            Entity = speaker,
        };
        return Some.Article(id, title: $"عن {id}", text: new string('ن', 30), entities: [One, Other]) with { Quotes = [quote] };
    }
}

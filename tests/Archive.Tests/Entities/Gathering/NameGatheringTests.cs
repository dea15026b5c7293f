using Archive.Entities;
using Archive.Search;
using static Archive.Tests.Entities.Gathering.Newsroom;

namespace Archive.Tests.Entities.Gathering;

public sealed class NameGatheringTests : IDisposable
{
    private readonly Newsroom _newsroom = new();

    public void Dispose() => _newsroom.Dispose();

    [Fact]
    public void A_shared_first_name_joins_spellings_under_the_most_used()
    {
        _newsroom.Publish(Article("1", "يائير كوهين"), Article("2", "يائير كوهين"), Article("3", "يائير كوهن"));
        Assert.Equal("يائير كوهين (Name)", _newsroom.Standing("يائير كوهن"));
        Assert.Equal("يائير كوهين", _newsroom.Standing("يائير كوهين"));
    }

    [Fact]
    public void A_spelling_of_the_register_takes_the_found_name_in()
    {
        _newsroom.Archive.Register = TestRegister.Of(new Entity { Id = "yair-cohen", Type = EntityType.Person, Name = "يائير كوهين" });
        _newsroom.Publish(Article("1", "يائير كوهن"));
        Assert.Equal("يائير كوهين (Name)", _newsroom.Standing("يائير كوهن"));
    }

    [Fact]
    public void Two_people_of_one_name_stay_two_where_roles_and_company_contradict()
    {
        _newsroom.Publish(
            Article("1", "لاعب كرة القدم: يائير كوهين", "نادي الجبل"), Article("2", "وزير الزراعة: يائير كوهن", "حكومة البحر"));
        Assert.Equal("يائير كوهن (Contradiction: يائير كوهين)", Either("يائير كوهن", "يائير كوهين"));
    }

    [Fact]
    public void A_lone_last_name_joins_the_one_full_name_that_fits_by_role()
    {
        _newsroom.Publish(
            Article("1", "وزير الزراعة: يائير كوهين"), Article("2", "لاعب كرة القدم: دانيال كوهين"), Article("3", "وزير الزراعة: كوهن"));
        Assert.Equal("يائير كوهين (Role: وزير الزراعة)", _newsroom.Standing("كوهن"));
    }

    [Fact]
    public void A_lone_last_name_joins_by_company_but_not_by_what_everybody_is_named_with()
    {
        _newsroom.Publish(
            Article("1", "يائير كوهين", "شمعون مزراحي", "المغرب"), Article("2", "دانيال كوهين", "المغرب"), Article("3", "كوهن", "شمعون مزراحي", "المغرب"));
        Assert.Equal("يائير كوهين (Company: شمعون مزراحي)", _newsroom.Standing("كوهن"));
    }

    [Fact]
    public void A_lone_last_name_that_fits_two_joins_neither()
    {
        _newsroom.Publish(
            Article("1", "وزير الزراعة: يائير كوهين"), Article("2", "وزير الزراعة: دانيال كوهين"), Article("3", "وزير الزراعة: كوهن"));
        Assert.StartsWith("كوهن (Several: ", _newsroom.Standing("كوهن"));
    }

    [Fact]
    public void A_lone_last_name_that_nothing_speaks_for_stays_alone_with_the_doubt()
    {
        _newsroom.Publish(Article("1", "يائير كوهين", "المغرب"), Article("2", "كوهن", "المغرب"));
        Assert.Equal("كوهن (Unproven: يائير كوهين)", _newsroom.Standing("كوهن"));
    }

    [Fact]
    public void A_shorter_name_that_fits_two_longer_ones_joins_neither()
    {
        _newsroom.Publish(Article("1", "رافي يائير مزراحي"), Article("2", "رافي دانيال مزراحي"), Article("3", "رافي مزراحي"));
        Assert.StartsWith("رافي مزراحي (Several: ", _newsroom.Standing("رافي مزراحي"));
    }

    [Fact]
    public async Task Initials_join_an_organisation_only_in_shared_company()
    {
        var (full, alone) = (FoundName.Of(EntityType.Organisation, "منظمة تحرير البحار"), FoundName.Of(EntityType.Organisation, "متب"));
        _newsroom.Publish(Of("1", ("منظمة تحرير البحار", full), ("شمعون مزراحي", Person("شمعون مزراحي"))), Of("2", ("متب", alone)));
        Assert.Equal(alone.Id, (await _newsroom.Review.FindAsync(alone.Id))!.Id);

        _newsroom.Publish(Of("2", ("متب", alone), ("شمعون مزراحي", Person("شمعون مزراحي"))));
        Assert.Equal("Acronym", $"{Assert.Single((await _newsroom.Review.FindAsync(full.Id))!.Gathered).Reason}");
    }

    [Fact]
    public void The_order_of_coming_does_not_matter()
    {
        var articles = Enumerable.Range(0, 60).Select(i => Article(
            $"{i}", (i % 5) switch { 0 => "يائير كوهين", 1 => "يائير كوهن", 2 => "وزير الزراعة: كوهن", 3 => "وزير الزراعة: يائير كوهين", _ => "دانيال كوهن" },
            $"شمعون {"بجدر"[i % 4]}زراحي")).ToArray();
        _newsroom.Publish(articles);
        using var other = new Newsroom();
        foreach (var article in articles.Reverse())
        {
            other.Publish(article);
        }

        Assert.Equal(_newsroom.Everything(), other.Everything());
        Assert.Equal(_newsroom.Standing("كوهن"), other.Standing("كوهن"));
        Assert.Contains("(", _newsroom.Standing("كوهن"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facets_filters_and_the_page_count_a_gathered_name_once()
    {
        _newsroom.Publish(Article("1", "يائير كوهين"), Article("2", "يائير كوهين", "يائير كوهن"), Article("3", "يائير كوهن"));
        var (head, gathered) = (IdOf("يائير كوهين"), IdOf("يائير كوهن"));
        var (shown, hidden) = _newsroom.Standing("يائير كوهين") == "يائير كوهين" ? (head, gathered) : (gathered, head);
        Assert.Equal(3, Assert.Single(_newsroom.Names(), entity => entity.Id == shown).Articles);
        Assert.DoesNotContain(_newsroom.Names(), entity => entity.Id == hidden);
        Assert.Equal(["1", "2", "3"], (await _newsroom.Archive.Find(new SearchQuery { Entities = [hidden], PageSize = 10 })).Order());
        var page = (await _newsroom.Archive.Reading.FindEntityAsync(hidden))!;
        Assert.Equal((shown, 3), (page.Entity.Id, page.ArticleCount));
        Assert.Equal(["يائير كوهن", "يائير كوهين"], (await _newsroom.Archive.Names.FindSpellingsAsync(hidden, 1, 10))!.Texts.Order());
    }

    [Fact]
    public void Gathering_twice_writes_nothing()
    {
        _newsroom.Publish(Article("1", "يائير كوهين"), Article("2", "يائير كوهن"));
        var before = _newsroom.Generation();
        _newsroom.Publish(Article("1", "يائير كوهين"), Article("2", "يائير كوهن"));
        Assert.Equal(before, _newsroom.Generation());
    }

    /// <summary>Of two names that are used alike, whichever came second holds the doubt.</summary>
    private string Either(string a, string b) => _newsroom.Standing(a).Contains('(', StringComparison.Ordinal) ? _newsroom.Standing(a)
        : _newsroom.Standing(b).Replace(b, "\0", StringComparison.Ordinal).Replace(a, b, StringComparison.Ordinal).Replace("\0", a, StringComparison.Ordinal);
}

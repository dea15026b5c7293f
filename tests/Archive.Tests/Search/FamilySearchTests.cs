using Archive.Entities;
using Archive.Search;

namespace Archive.Tests.Search;

public sealed class FamilySearchTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("وزير")]
    [InlineData("وزراء")]
    [InlineData("الوزراء")]
    [InlineData("وزيران")]
    public async Task A_word_finds_its_broken_plural_and_the_other_way_round(string query)
    {
        _archive.Write("a.jsonl", """
            {"id":"singular","title":"خبر","text":"استقبل الوزير ضيفه"}
            {"id":"plural","title":"خبر","text":"اجتمع مجلس وزراء الخارجية"}
            {"id":"dual","title":"خبر","text":"وقع وزيران على الوثيقة"}
            {"id":"other","title":"خبر","text":"استقال المدير"}
            """);
        _archive.Import("a.jsonl");
        Assert.Equal(["dual", "plural", "singular"], (await _archive.Find(query)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_exact_form_stands_above_the_stem_and_the_stem_above_the_family()
    {
        _archive.Write("a.jsonl", """
            {"id":"family","title":"خبر","text":"كلام عن وزراء في البلاد هنا"}
            {"id":"stem","title":"خبر","text":"كلام عن الوزير في البلاد هنا"}
            {"id":"exact","title":"خبر","text":"كلام عن وزير في البلاد هنا"}
            """);
        _archive.Import("a.jsonl");
        Assert.Equal(["exact", "stem", "family"], await _archive.Find("وزير"));
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "وزير", Explain = true });
        Assert.Equal(
            [MatchStrength.Exact, MatchStrength.Stem, MatchStrength.Family], page.Hits.Select(hit => hit.Explanation.Single().Strength!.Value));
        Assert.Equal(["exact"], await _archive.Find("=وزير"));
    }

    [Theory]
    [InlineData("غانتس")]
    [InlineData("غينتس")]
    [InlineData("گانتز")]
    [InlineData("جانتس")]
    [InlineData("غانس")]
    [InlineData("Gantz")]
    public async Task Every_spelling_of_Gantz_finds_all_five_articles_and_says_which_others_were_looked_for(string spelling)
    {
        ImportSeeds();
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = spelling });
        Assert.Equal(5, page.Total);
        Assert.InRange(page.Spellings.Count, 2, 20);
        Assert.All(page.Spellings, other => Assert.InRange(other.Count, 1, 5));
    }

    [Fact]
    public async Task Spellings_can_be_taken_out_one_by_one_and_all_at_once()
    {
        ImportSeeds();
        Assert.Equal(4, (await _archive.Find("=غانتس")).Length);
        Assert.Equal(4, (await _archive.Find(new SearchQuery { Text = "غانتس", Without = ["*"] })).Length);
        Assert.Equal(5, (await _archive.Find("غانتس")).Length);
        var without = await _archive.Search.FindAsync(new SearchQuery { Text = "غانتس", Without = ["جانتس"] });
        Assert.DoesNotContain(without.Spellings, spelling => spelling is { Spelling: "جانتس", Excluded: false });
        Assert.Contains(without.Spellings, spelling => spelling is { Spelling: "جانتس", Excluded: true });
    }

    [Fact]
    public async Task Every_entity_of_the_register_that_the_seeds_name_is_found_from_each_of_its_names()
    {
        ImportSeeds();
        var named = (await _archive.Search.FindAsync(new SearchQuery { EntityLimit = int.MaxValue })).Entities.Where(entity => entity.Count > 0 && _archive.Register.Entities.ContainsKey(entity.Value));
        var lost = new List<string>();
        foreach (var entity in named.Select(entity => _archive.Register.Entities[entity.Value]))
        {
            var expected = entity.Aliases.Prepend(entity.Name).ToList();
            var all = new HashSet<string>();
            foreach (var name in expected)
            {
                all.UnionWith(await _archive.Find($"\"{name}\""));
            }

            foreach (var name in expected)
            {
                var found = await _archive.Find(name);
                if (!all.IsSubsetOf(found))
                {
                    lost.Add($"{entity.Id}: {name} finds {found.Length} of {all.Count}");
                }
            }
        }

        Table.AssertNone(lost);
    }

    [Fact]
    public async Task Foreign_names_that_no_register_knows_are_found_in_their_other_spellings()
    {
        _archive.Write("a.jsonl", """
            {"id":"1","title":"خبر","text":"قال الرئيس زيلينسكي في خطاب"}
            {"id":"2","title":"خبر","text":"التقى الرئيس زيلنسكي الوفد وقال زيلنسكي"}
            {"id":"3","title":"خبر","text":"كانت البلاد في حالة"}
            """);
        _archive.Import("a.jsonl");
        Assert.Equal(["1", "2"], (await _archive.Find("زيلينسكي")).Order(StringComparer.Ordinal));
    }

    private void ImportSeeds()
    {
        _archive.Register = EntityRegister.Load(Seeds.Entities);
        _archive.Pipeline.Import([Seeds.Articles], new Heard());
    }
}

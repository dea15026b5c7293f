using Archive.Entities;
using Archive.Import;
using Archive.Search;
using Archive.Search.Completion;
using Archive.Tests.Entities.Gathering;
using static Archive.Tests.Entities.Gathering.Newsroom;

namespace Archive.Tests.Entities.Judging;

public sealed class JudgementTests : IDisposable
{
    private readonly Newsroom _newsroom = new();

    public JudgementTests()
    {
        _newsroom.Archive.Register = TestRegister.Of(new Entity { Id = "dan-levi", Type = EntityType.Person, Name = "دان ليفي" });
        _newsroom.Publish(
            Article("1", "يائير كوهين"), Article("2", "يائير كوهين = كوهين"), Article("3", "يائير كوهن"), Article("4", "شمعون مزراحي"));
    }

    public void Dispose() => _newsroom.Dispose();

    public static TheoryData<string> Kinds => ["accept", "merge", "split", "split spelling", "reject", "rename"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_judged_is_undone_and_redone_with_nothing_lost(string kind)
    {
        var before = _newsroom.Everything();
        Judge(kind);
        var after = _newsroom.Everything();
        Assert.NotEqual(before, after);
        _newsroom.Judgements.Undo();
        Assert.Equal(before, _newsroom.Everything());
        _newsroom.Judgements.Redo();
        Assert.Equal(after, _newsroom.Everything());
        Assert.Empty(_newsroom.Archive.Care.Verify());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_import_after_it_keeps_it(string kind)
    {
        Judge(kind);
        var after = _newsroom.Everything();
        _newsroom.Publish(Article("3", "يائير كوهن", "المغرب"));
        Assert.Equal(after.Select(WithoutMorocco), _newsroom.Everything().Select(WithoutMorocco));
    }

    [Fact]
    public async Task An_accepted_name_has_its_own_id_and_the_old_ones_lead_there()
    {
        _newsroom.Judgements.Accept(IdOf("يائير كوهين"), "yair-cohen");
        foreach (var id in new[] { "yair-cohen", IdOf("يائير كوهين"), IdOf("يائير كوهن") })
        {
            var page = (await _newsroom.Archive.Reading.FindEntityAsync(id))!;
            Assert.Equal(("yair-cohen", "يائير كوهين", false, 3), (page.Entity.Id, page.Entity.Name, page.Entity.IsFound, page.ArticleCount));
        }

        _newsroom.Judgements.Undo();
        Assert.Equal(IdOf("يائير كوهين"), (await _newsroom.Archive.Reading.FindEntityAsync("yair-cohen"))!.Entity.Id);
    }

    [Fact]
    public void Without_an_id_it_gets_one_of_its_type_and_name() =>
        Assert.Equal("person-" + IdOf("شمعون مزراحي")[2..], _newsroom.Judgements.Accept(IdOf("شمعون مزراحي")).Judgement.Target);

    [Fact]
    public void A_split_is_stronger_than_gathering_and_a_later_merge_than_a_split()
    {
        _newsroom.Judgements.Split(IdOf("يائير كوهين"), IdOf("يائير كوهن"));
        Assert.Equal("يائير كوهن", _newsroom.Standing("يائير كوهن"));
        _newsroom.Judgements.Merge(IdOf("يائير كوهين"), IdOf("يائير كوهن"));
        Assert.Equal("يائير كوهين (Judgement)", _newsroom.Standing("يائير كوهن"));
    }

    [Fact]
    public async Task A_spelling_that_is_split_off_becomes_a_name_of_its_own()
    {
        _newsroom.Judgements.Split(IdOf("يائير كوهين"), "كوهين");
        Assert.Equal(2, (await _newsroom.Archive.Reading.FindEntityAsync(IdOf("يائير كوهين")))!.ArticleCount);
        Assert.Equal(["2"], await _newsroom.Archive.Find(new SearchQuery { Entities = [IdOf("كوهين")], PageSize = 10 }));
    }

    [Fact]
    public async Task What_is_rejected_is_shown_nowhere()
    {
        _newsroom.Judgements.Reject(IdOf("يائير كوهين"));
        Assert.Null(await _newsroom.Archive.Reading.FindEntityAsync(IdOf("يائير كوهين")));
        Assert.DoesNotContain(_newsroom.Everything(), entity => entity.Contains("كوه", StringComparison.Ordinal));
        Assert.DoesNotContain(_newsroom.Review.List(null, 100), name => name.Name.Contains("كوه", StringComparison.Ordinal));
        Assert.DoesNotContain(_newsroom.Archive.Completer.Complete("كوهين"), offer => offer.Kind == CompletionKind.Entity);
        Assert.Empty(await _newsroom.Archive.Find(new SearchQuery { Entities = [IdOf("يائير كوهين")], PageSize = 10 }));
    }

    [Fact]
    public void A_renamed_entity_of_the_register_keeps_its_name_through_imports()
    {
        _newsroom.Publish(Of("5", ("دان ليفي", _newsroom.Archive.Register.Entities["dan-levi"])));
        _newsroom.Judgements.Rename("dan-levi", "دان ليفي الأصغر");
        _newsroom.Publish();
        var generation = _newsroom.Generation();
        _newsroom.Publish();
        Assert.Equal(generation, _newsroom.Generation());
        Assert.Contains("dan-levi دان ليفي الأصغر 1", _newsroom.Everything());
        _newsroom.Judgements.Undo();
        Assert.Contains("dan-levi دان ليفي 1", _newsroom.Everything());
    }

    [Fact]
    public void Contradictions_are_refused_with_a_sentence_and_change_nothing()
    {
        var (cohen, mizrahi) = (IdOf("يائير كوهين"), IdOf("شمعون مزراحي"));
        _newsroom.Judgements.Reject(mizrahi);
        var before = _newsroom.Everything();
        Refused("is rejected", () => _newsroom.Judgements.Merge(mizrahi, cohen));
        Refused("is rejected", () => _newsroom.Judgements.Accept(mizrahi));
        Refused("rejected already", () => _newsroom.Judgements.Reject(mizrahi));
        Refused("no name with the id 'x-nobody'", () => _newsroom.Judgements.Merge("x-nobody", cohen));
        Refused("is in the register", () => _newsroom.Judgements.Merge(cohen, "dan-levi"));
        Refused("is in the register", () => _newsroom.Judgements.Reject("dan-levi"));
        Refused("the same already", () => _newsroom.Judgements.Merge(cohen, cohen));
        Refused("must be small Latin letters", () => _newsroom.Judgements.Accept(cohen, "Yair Cohen"));
        Refused("another entity's", () => _newsroom.Judgements.Accept(cohen, "dan-levi"));
        Refused("a name of 'dan-levi'", () => _newsroom.Judgements.Accept(cohen, "yair-cohen", "دان ليفي"));
        Refused("no word in it", () => _newsroom.Judgements.Rename(cohen, "!"));
        Refused("no spelling and no gathered name", () => _newsroom.Judgements.Split(cohen, "غانتس"));
        Refused("no judgement 99", () => _newsroom.Judgements.Undo(99));
        Refused("in force already", () => _newsroom.Judgements.Redo(1));
        Assert.Equal(before, _newsroom.Everything());
        Assert.Single(_newsroom.Judgements.Log());
    }

    [Fact]
    public void A_circle_is_refused_also_where_undoing_would_close_it()
    {
        var (a, b) = (IdOf("يائير كوهين"), IdOf("شمعون مزراحي"));
        _newsroom.Judgements.Merge(a, b);
        _newsroom.Judgements.Split(a, b);
        _newsroom.Judgements.Merge(b, a);
        Refused("judgement 3 stands against it", () => _newsroom.Judgements.Undo(2));
    }

    private static void Refused(string reason, Action judge) =>
        Assert.Contains(reason, Assert.Throws<ImportException>(judge).Message, StringComparison.Ordinal);

    private static string WithoutMorocco(string entity) => entity.Contains("المغرب", StringComparison.Ordinal) ? "المغرب" : entity;

    private void Judge(string kind)
    {
        var (cohen, mizrahi) = (IdOf("يائير كوهين"), IdOf("شمعون مزراحي"));
        _ = kind switch
        {
            "accept" => _newsroom.Judgements.Accept(cohen, "yair-cohen", "يائير كوهين الأكبر"),
            "merge" => _newsroom.Judgements.Merge("dan-levi", mizrahi),
            "split" => _newsroom.Judgements.Split(cohen, "يائير كوهن"),
            "split spelling" => _newsroom.Judgements.Split(cohen, "كوهين"),
            "reject" => _newsroom.Judgements.Reject(mizrahi),
            _ => _newsroom.Judgements.Rename(cohen, "يائير كوهين الأكبر"),
        };
    }
}

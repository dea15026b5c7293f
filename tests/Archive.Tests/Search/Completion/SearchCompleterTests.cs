using Archive.Entities;
using Archive.Search.Completion;

namespace Archive.Tests.Search.Completion;

public sealed class SearchCompleterTests : IDisposable
{
    private static readonly Entity Gantz = new()
    {
        Id = "benny-gantz",
        Name = "بيني غانتس",
        Aliases = ["بني غينتس"],
        Latin = ["Benny Gantz"],
        Type = EntityType.Person,
    };

    private static readonly Entity Loudiyi = new() { Id = "loudiyi", Name = "عبد اللطيف اللوديي", Type = EntityType.Person };

    private readonly TestArchive _archive = new();

    public SearchCompleterTests()
    {
        _archive.Register = TestRegister.Of(Gantz, Loudiyi, Some.Entity("unnamed") with { Name = "غانم" });
        _archive.Write("a.jsonl",
            """
            {"id":"1","title":"توقيع مذكرة التفاهم","text":"وقع بيني غانتس مذكرة تفاهم مع عبد اللطيف اللوديي","published":"2021-11-24"}
            {"id":"2","title":"بيني غانتس يغادر","text":"مذكرات الوزير بيني غانتس ومعها مذكرة","published":"2021-11-25"}
            """);
        _archive.Import("a.jsonl");
    }

    [Theory]
    [InlineData("غان", "benny-gantz")]
    [InlineData("بيني غ", "benny-gantz")]
    [InlineData("غين", "benny-gantz")]
    [InlineData("GAN", "benny-gantz")]
    [InlineData("اللود", "loudiyi")]
    [InlineData("لود", "loudiyi")]
    public void A_name_is_offered_from_any_of_its_words_on_however_it_is_spelled(string typed, string id) =>
        Assert.Equal([id], Keys(typed, CompletionKind.Entity));

    [Fact]
    public void A_name_that_no_article_uses_is_not_offered() => Assert.Empty(Keys("غانم", CompletionKind.Entity));

    [Theory]
    [InlineData("مذكرة غان", "مذكرة")]
    [InlineData("توقيع مذكرة  بيني غ", "توقيع مذكرة")]
    [InlineData("بيني غان", "")]
    public void A_name_is_offered_behind_other_words_which_stay(string typed, string before)
    {
        var offer = Assert.Single(_archive.Completer.Complete(typed), offer => offer.Kind == CompletionKind.Entity);

        Assert.Equal(("benny-gantz", before, EntityType.Person, 2), (offer.Key, offer.Before, offer.Type, offer.Articles));
    }

    [Theory]
    [InlineData("كيان:غان")]
    [InlineData("مذكرة -غان")]
    [InlineData("مذكرة أو غان")]
    [InlineData("مذكرة \"غان")]
    public void Behind_a_sign_a_name_is_a_word_like_others(string typed) => Assert.Empty(Keys(typed, CompletionKind.Entity));

    [Fact]
    public void Names_come_by_the_number_of_articles_and_found_ones_behind_those_of_the_register()
    {
        var often = FoundName.Of(EntityType.Place, "قرطاج");
        var seldom = FoundName.Of(EntityType.Organisation, "قرطبة");
        var listed = Some.Entity("qasr") with { Name = "قرنفل" };
        _archive.Register = TestRegister.Of(Gantz, Loudiyi, listed);
        _archive.Save(Some.Article("7", entities: [often, seldom]), Some.Article("8", entities: [often, listed]));

        Assert.Equal([often.Id, "qasr", seldom.Id], Keys("قر", CompletionKind.Entity));
        Assert.Equal([true, false, true], _archive.Completer.Complete("قر").Where(offer => offer.Kind == CompletionKind.Entity).Select(offer => offer.IsFound));
    }

    [Fact]
    public void The_last_word_is_completed_as_articles_write_it()
    {
        Assert.Equal(["مذكرة", "مذكرات"], Texts("مذك", CompletionKind.Word));
        Assert.Equal(["توقيع مذكرة", "توقيع مذكرات"], Texts("توقيع مذك", CompletionKind.Word));
        Assert.Empty(Texts("مذك ", CompletionKind.Word));
    }

    [Fact]
    public void A_title_is_offered_by_words_that_stand_in_it()
    {
        Assert.Equal(["توقيع مذكرة التفاهم"], Texts("مذكرة التفا", CompletionKind.Title));
        Assert.Empty(Texts("التفاهم مذكرة", CompletionKind.Title));
        Assert.Empty(Texts("ذكرة", CompletionKind.Title));
    }

    [Fact]
    public void What_was_added_is_offered_at_once()
    {
        Assert.Empty(Texts("صحر", CompletionKind.Title));
        _archive.Save(Some.Article("3", title: "صحراء"));
        Assert.Equal(["صحراء"], Texts("صحر", CompletionKind.Title));
    }

    [Fact]
    public void Whatever_is_typed_is_no_error_and_eight_are_enough()
    {
        var random = new Random(9);
        string[] pieces = ["غ", "\"", "«", "*", "\0", " ", "م", "ال", "😀", "\ud800", "(", ":", "a", "%", "'"];
        foreach (var typed in new[] { "", " ", new string('م', 257), new string('(', 256) }.Concat(
            Enumerable.Range(0, 200).Select(_ => string.Concat(random.GetItems(pieces, random.Next(1, 12))))))
        {
            Assert.InRange(_archive.Completer.Complete(typed).Count, 0, SearchCompleter.MostOffers);
        }

        Assert.Empty(_archive.Completer.Complete(new string('م', 257)));
    }

    public void Dispose() => _archive.Dispose();

    private string[] Keys(string typed, CompletionKind kind) =>
        [.. _archive.Completer.Complete(typed).Where(offer => offer.Kind == kind).Select(offer => offer.Key!)];

    private string[] Texts(string typed, CompletionKind kind) =>
        [.. _archive.Completer.Complete(typed).Where(offer => offer.Kind == kind).Select(offer => offer.Text)];
}

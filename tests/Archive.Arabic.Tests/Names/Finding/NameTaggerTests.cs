using Archive.Arabic.Names.Finding;

namespace Archive.Arabic.Tests.Names.Finding;

public class NameTaggerTests
{
    [Theory]
    [InlineData("وقالت كوندوليزا رايس إن المحادثات ستستمر.", "person كوندوليزا رايس")]
    [InlineData("أكد الرئيس عبد المجيد تبون أن الحوار مفتوح.", "person عبد المجيد تبون")]
    [InlineData("التقى وزير الخارجية الأردني أيمن الصفدي في عمان.", "person أيمن الصفدي, place عمان")]
    [InlineData("وصل الوفد إلى مدينة الدار البيضاء قادما من باريس.", "place الدار البيضاء, place باريس")]
    [InlineData("زار نواكشوط وسافر إلى بوركينا فاسو.", "place نواكشوط, place بوركينا فاسو")]
    [InlineData("أعلنت شركة مايكروسوفت نتائجها.", "organisation شركة مايكروسوفت|organisation مايكروسوفت")]
    [InlineData("دعا مجلس الأمن الدولي إلى وقف إطلاق النار.", "organisation مجلس الأمن الدولي")]
    [InlineData("عبر محمد ولد الشيخ الغزواني عن ارتياحه.", "person محمد ولد الشيخ الغزواني")]
    [InlineData("ارتفعت أسعار الخضر في الأسواق هذا الأسبوع.", "")]
    [InlineData("يجب أن يكون العمل كريما وأن يسعد الناس.", "")]
    public void Names_are_found_with_their_kinds(string text, string expected) =>
        Assert.Contains(string.Join(", ", NameTagger.Tag(text).Select(name => $"{name.Kind.ToString().ToLowerInvariant()} {name.Name}")), expected.Split('|'));

    [Theory]
    [InlineData("بالرباط", "الرباط", 1)]
    [InlineData("للمغرب", "المغرب", 1)]
    [InlineData("وللمغرب", "المغرب", 2)]
    [InlineData("ولبنان", "لبنان", 1)]
    [InlineData("وبفرنسا", "فرنسا", 2)]
    public void Clitics_before_a_name_are_no_part_of_it(string word, string name, int clitics)
    {
        var text = $"أشاد الوفد {word} أمس";
        var found = Assert.Single(NameTagger.Tag(text), found => found.Name == name);
        Assert.Equal("أشاد الوفد ".Length + clitics, found.Start);
        Assert.EndsWith(text.Substring(found.Start, found.Length), word, StringComparison.Ordinal);
    }

    [Fact]
    public void Harakat_and_tatweel_stand_in_the_span_and_not_in_the_name()
    {
        const string Text = "وصل إلى لُبْنـان أمس";
        var found = Assert.Single(NameTagger.Tag(Text));
        Assert.Equal(("لبنان", "لُبْنـان"), (found.Name, Text.Substring(found.Start, found.Length)));
    }

    [Fact]
    public void What_an_article_names_in_full_once_helps_to_know_it_elsewhere()
    {
        string[] article = ["التقى السفير مع كارلو فيزيتشي في روما.", "ثم غادر فيزيتشي القاعة."];
        Assert.Contains(NameTagger.Tag(article)[1], name => name is { Kind: NameKind.Person, Name: "فيزيتشي" });
    }

    [Fact]
    public void Every_vote_on_a_name_can_be_told()
    {
        const string Text = "وقال الرئيس فلاديمير بوتين إن بلاده مستعدة.";
        var name = Assert.Single(NameTagger.Tag(Text));
        var votes = NameTagger.Explain(Text, name);
        Assert.Contains(votes, vote => vote is { Word: "فلاديمير", Witness: "0 foreign-given-name", Weight: > 0 });
        Assert.Equal(votes.OrderByDescending(vote => Math.Abs(vote.Weight)).Select(vote => vote.Weight), votes.Select(vote => vote.Weight));
    }

    [Fact]
    public void Any_text_is_read_in_time_that_grows_with_its_length_and_spans_lie_inside_it()
    {
        var random = new Random(7);
        const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآؤئء ًـ،.:«»()\"'٠5aZ\uD83D\n";
        for (var round = 0; round < 300; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(200)).Select(_ => Letters[random.Next(Letters.Length)])]);
            var end = 0;
            Assert.All(NameTagger.Tag(text), name =>
            {
                Assert.InRange(name.Start, end, text.Length - name.Length);
                Assert.True(name.Length > 0);
                end = name.Start + name.Length;
            });
        }

        Assert.NotEmpty(NameTagger.Tag(string.Concat(Enumerable.Repeat("قال محمد بن علي في بيروت ", 20_000))));
    }

    [Fact]
    public void The_same_text_always_gives_the_same_names() => Assert.Equal(
        NameTagger.Tag("زار جون كيري القاهرة والتقى نبيل فهمي"), NameTagger.Tag("زار جون كيري القاهرة والتقى نبيل فهمي"));
}

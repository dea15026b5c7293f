using Archive.Arabic.Names;
using Archive.Arabic.Text;

namespace Archive.Arabic.Tests.Names;

public class NameUseTests
{
    private static readonly NameUseCounter Counter = Count(
        "قال وزير الدفاع بيني غانتس إن الاتفاق مع المغرب مهم، وأضاف غانتس أن الزيارة ناجحة.",
        "استقبل الوزير غانتس السفير. وفي مدينة تارودانت عقد الاجتماع في القاعة الكبرى، وكان الاجتماع مغلقا واجتماعات أخرى.",
        "كانت الزيارة إلى مدينة تارودانت قصيرة، وكانت المحادثات مثمرة. وعاد الجنرال كيلمان إلى القاعدة، وقال كيلمان إن القاعدة جاهزة.");

    [Theory]
    [InlineData("غانتس")]
    [InlineData("كيلمان")]
    [InlineData("تارودانت")]
    [InlineData("المغرب")]
    public void A_word_in_the_company_of_names_is_one(string word) =>
        Assert.True(Counter.LikelihoodOf(word) >= NameUse.Threshold, Why(word));

    [Theory]
    [InlineData("اجتماع")]
    [InlineData("الاجتماع")]
    [InlineData("الزياره")]
    [InlineData("كانت")]
    [InlineData("قصيره")]
    [InlineData("القاعده")]
    [InlineData("في")]
    [InlineData("2021")]
    [InlineData("")]
    public void Another_word_is_none(string word) => Assert.False(Counter.LikelihoodOf(word) >= NameUse.Threshold, Why(word));

    [Fact]
    public void A_particle_does_not_hide_a_name()
    {
        var counter = Count("قال الوزير غانتس", "وصل الجنرال غانتس", "التقى بغانتس");
        Assert.Equal(counter.LikelihoodOf("غانتس"), counter.LikelihoodOf("بغانتس"));
    }

    [Fact]
    public void What_was_counted_elsewhere_adds_up()
    {
        var counter = Count("قال الوزير غانتس");
        var counts = counter.CountsOf("غانتس");
        counter.Add("غانتس", counts);
        Assert.Equal(2 * counts.AfterTitle, counter.CountsOf("غانتس").AfterTitle);
        Assert.Equal(1, counts.AfterTitle);
    }

    [Fact]
    public void The_judgement_says_its_reasons()
    {
        var clues = NameUse.Clues("غانتس", Counter.CountsOf("غانتس")).Where(clue => clue.Weight > 0).Select(clue => clue.Text);
        Assert.Contains("after a title", clues);
        Assert.Contains("no Arabic pattern makes it", clues);
    }

    private static NameUseCounter Count(params string[] articles)
    {
        var counter = new NameUseCounter();
        foreach (var article in articles)
        {
            counter.Add([.. Analyzer.Analyze(article).Select(token => token.Exact)]);
        }

        return counter;
    }

    private static string Why(string word) => string.Join(", ", NameUse.Clues(word, Counter.CountsOf(word)));
}

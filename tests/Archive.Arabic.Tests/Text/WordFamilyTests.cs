using Archive.Arabic.Text;
using Xunit.Abstractions;

namespace Archive.Arabic.Tests.Text;

/// <summary>
/// How well stems bring the forms of a word together, over all pairs of forms in word-families.tsv. Recall: of the pairs of one line, the
/// share that is joined; precision: of the pairs that are joined, the share that stands in one line. The floors are a little below what is reached.
/// </summary>
public class WordFamilyTests(ITestOutputHelper output)
{
    private sealed record Form(string Text, int Line, bool Aside, string LightStem, string Stem);

    private static readonly List<Form> Forms = Table.Rows("Text/word-families.tsv")
        .SelectMany((row, line) => row[1].Split(' ').Select(text => Read(text, line, row[0] == "aside"))).ToList();

    [Fact]
    public void Stems_and_families_join_what_belongs_together_and_little_else()
    {
        AssertAtLeast("light10", (left, right) => left.LightStem == right.LightStem, recall: 0.35, precision: 0.60);
        AssertAtLeast("stems", (left, right) => left.Stem == right.Stem, recall: 0.70, precision: 0.98);
        AssertAtLeast("stems and families", AreRelated, recall: 0.955, precision: 0.978);
    }

    [Theory]
    [InlineData("وزير", "وزرا")]
    [InlineData("وفد", "وفود")]
    [InlineData("اعلن", "يعلن")]
    [InlineData("فرقه", "فرق")]
    [InlineData("فريق", "فرق")]
    public void A_family_knows_its_members_both_ways(string one, string other)
    {
        Assert.Contains(other, WordFamilies.Of(one));
        Assert.Contains(one, WordFamilies.Of(other));
    }

    [Fact]
    public void Families_are_not_merged_through_a_form_they_share() => Assert.DoesNotContain("فريق", WordFamilies.Of("فرقه"));

    [Fact]
    public void A_word_without_family_has_no_relatives() => Assert.Empty(WordFamilies.Of("غانتس"));

    private void AssertAtLeast(string name, Func<Form, Form, bool> joins, double recall, double precision)
    {
        foreach (var aside in new[] { false, true })
        {
            var reached = Measure(joins, aside);
            output.WriteLine($"{name,-20} {(aside ? "aside" : "tuned on"),-9} recall {reached.Recall:F3} precision {reached.Precision:F3}");
            Assert.True(reached.Recall >= recall && reached.Precision >= precision, $"{name}: {reached}");
        }
    }

    private static (double Recall, double Precision) Measure(Func<Form, Form, bool> joins, bool aside)
    {
        var (together, joined, right) = (0, 0, 0);
        for (var i = 0; i < Forms.Count; i++)
        {
            foreach (var other in Forms.Skip(i + 1).Where(other => (Forms[i].Aside || other.Aside) == aside))
            {
                var (belongs, isJoined) = (Forms[i].Line == other.Line, joins(Forms[i], other));
                together += belongs ? 1 : 0;
                joined += isJoined ? 1 : 0;
                right += belongs && isJoined ? 1 : 0;
            }
        }

        return ((double)right / together, (double)right / joined);
    }

    private static bool AreRelated(Form left, Form right) => left.Stem == right.Stem || WordFamilies.Of(left.Stem).Contains(right.Stem);

    private static Form Read(string text, int line, bool aside)
    {
        var token = Assert.Single(Analyzer.Analyze(text));
        return new Form(text, line, aside, LightStemmer.Stem(token.Exact).ToString(), token.Stem);
    }
}

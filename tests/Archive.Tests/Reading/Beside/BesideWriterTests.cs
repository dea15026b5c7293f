using System.Diagnostics;
using Archive.Reading.Beside;

namespace Archive.Tests.Reading.Beside;

public class BesideWriterTests
{
    [Theory]
    [InlineData("وقّع الوزير المذكرة اليوم", "وقع الوزير الاتفاق اليوم", "~وقّع~ الوزير [المذكرة] اليوم", "~وقع~ الوزير [الاتفاق] اليوم")]
    [InlineData("أكد الوزير، أمس، أن", "اكد الوزير أن", "~أكد~ الوزير، [أمس]، أن", "~اكد~ الوزير أن")]
    [InlineData("في سنة ٢٠٢١ بالرباط", "في سنة 2021 بالرباط", "في سنة ~٢٠٢١~ بالرباط", "في سنة ~2021~ بالرباط")]
    [InlineData("زار غانتس الرباط", "زار الوزير بيني غانتس الرباط", "زار غانتس الرباط", "زار [الوزير بيني] غانتس الرباط")]
    public void Words_that_only_one_has_are_marked_and_other_letters_softly(string one, string other, string marked, string otherMarked)
    {
        var row = Assert.Single(new BesideWriter().Write([one], [other]));
        Assert.Equal(marked, Marked(row.One));
        Assert.Equal(otherMarked, Marked(row.Other));
    }

    [Fact]
    public void Paragraphs_that_say_the_same_stand_side_by_side()
    {
        var texts = Enumerable.Range(0, 5).Select(i => MadeUpText.Of(i, 30)).ToArray();
        var rows = new BesideWriter().Write(
            [texts[0], texts[1], texts[2], texts[3]], [texts[4], texts[1], MadeUpText.Changed(texts[3], 9, 10)]);
        Assert.Equal([(true, false), (false, true), (true, true), (true, false), (true, true)], rows.Select(row => (row.One.Count > 0, row.Other.Count > 0)));
        Assert.Equal(texts[1], Marked(rows[2].Other));
    }

    [Fact]
    public void A_paragraph_that_the_other_text_splits_stands_beside_all_of_its_parts()
    {
        var (first, second, third) = (MadeUpText.Of(1, 30), MadeUpText.Of(2, 30), MadeUpText.Of(3, 30));
        var rows = new BesideWriter().Write([first + " " + second + " " + third], [first, second, third]);
        Assert.Equal((1, 3), (Assert.Single(rows).One.Count, rows[0].Other.Count));
        Assert.DoesNotContain("[", Marked(rows[0].One), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_either_text_is_lost()
    {
        for (var number = 0; number < 200; number++)
        {
            var random = new Random(number);
            string[] Text() => [.. Enumerable.Range(0, random.Next(6)).Select(_ => MadeUpText.Changed(MadeUpText.Of(random.Next(4), 12), random.Next(9), 1 + random.Next(12)))];
            var (one, other) = (Text(), Text());
            var rows = new BesideWriter().Write(one, other);
            Assert.Equal(one, rows.SelectMany(row => row.One).Select(Plain));
            Assert.Equal(other, rows.SelectMany(row => row.Other).Select(Plain));
        }
    }

    [Fact]
    public void Texts_of_any_length_take_a_bounded_time()
    {
        var watch = Stopwatch.StartNew();
        string[] one = [MadeUpText.Of(1, 20_000), .. Enumerable.Range(0, 1_000).Select(i => MadeUpText.Of(i, 40))];
        string[] other = [MadeUpText.Changed(one[0], 2, 2), .. one[1..].Reverse()];
        var rows = new BesideWriter().Write(one, other);
        Assert.Equal(one, rows.SelectMany(row => row.One).Select(Plain));
        Assert.Contains(rows, row => !row.Compared);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    private static string Plain(IReadOnlyList<BesideRun> runs) => string.Concat(runs.Select(run => run.Text));

    private static string Marked(IReadOnlyList<IReadOnlyList<BesideRun>> paragraphs) => string.Join('\n', paragraphs.Select(runs => string.Concat(runs.Select(run => run.Difference switch
    {
        WordDifference.Only => $"[{run.Text}]",
        WordDifference.Letters => $"~{run.Text}~",
        _ => run.Text,
    }))));
}

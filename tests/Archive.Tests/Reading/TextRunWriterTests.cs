using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Entities;
using Archive.Reading;

namespace Archive.Tests.Reading;

public sealed class TextRunWriterTests
{
    [Theory]
    // Each run as [layers]text, a name as the letters «n», a time as «t», outermost first.
    [InlineData("يوم 24 نوفمبر", "t4-9", "[]يوم |[t]24 نوفمبر")]
    [InlineData("المغرب اليوم", "n0-6 t7-5", "[n]المغرب|[] |[t]اليوم")]
    [InlineData("المغرباليوم", "n0-6 t6-5", "[n]المغرب|[t]اليوم")]
    [InlineData("والمغرب", "n1-6", "[]و|[n]المغرب")]
    [InlineData("وقّعـت أمـس", "t7-4", "[]وقّعـت |[t]أمـس")]
    [InlineData("اتفاق أوسلو 1993", "n0-16 t12-4", "[n]اتفاق أوسلو |[nt]1993")]
    [InlineData("عيد العرش 2021", "t0-14 n4-5", "[t]عيد |[tn]العرش|[t] 2021")]
    [InlineData("يوم الأرض العربي", "t0-9 n4-12", "[t]يوم |[tn]الأرض|[n] العربي")]
    [InlineData("عام", "n0-3 t0-3", "[nt]عام")]
    [InlineData("خارج", "t2-9 n-1-2 t1-0", "[]خارج")]
    [InlineData("", "", "")]
    public void A_text_is_cut_where_a_layer_begins_or_ends(string text, string layers, string expected) =>
        Assert.Equal(expected, string.Join('|', Write(text, Layers(layers)).Select(run => $"[{string.Concat(run.Layers.Select(Letter))}]{run.Text}")));

    [Fact]
    public void The_runs_of_a_layer_share_it()
    {
        var runs = Write("عيد العرش 2021", Layers("t0-14 n4-5"));

        Assert.All(runs, run => Assert.Same(runs[0].Layers[0], run.Layers[0]));
    }

    [Fact]
    public void Whatever_lies_over_a_text_nothing_of_it_is_lost()
    {
        const string text = "وقّعـت الرباط وتل أبيب، يوم الأربعاء 24 نوفمبر 2021 ، مذكرة تفاهم\u200fدفاعية 😀.";
        var random = new Random(17);
        for (var run = 0; run < 500; run++)
        {
            var layers = Enumerable.Range(0, random.Next(8)).Select(_ => Layer(random.Next(2) == 0 ? 'n' : 't', random.Next(-2, text.Length), random.Next(12)));
            Assert.Equal(text, string.Concat(Write(text, [.. layers]).Select(part => part.Text)));
        }
    }

    private static List<TextRun> Write(string text, TextLayer[] layers) =>
        new TextRunWriter([], layers.ToLookup(_ => 3)).Write(3, text);

    private static TextLayer[] Layers(string layers) =>
        [.. layers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(layer =>
        {
            var dash = layer.LastIndexOf('-');
            return Layer(layer[0], int.Parse(layer[1..dash], CultureInfo.InvariantCulture), int.Parse(layer[(dash + 1)..], CultureInfo.InvariantCulture));
        })];

    private static TextLayer Layer(char letter, int start, int length) => letter == 'n'
        ? new NameLayer(start, length, "id", "اسم", EntityType.Place)
        : new TimeLayer(start, length, new NamedTime(new DateTime(2021, 11, 24), new DateTime(2021, 11, 24), TimePrecision.Day));

    private static char Letter(TextLayer layer) => layer is NameLayer ? 'n' : 't';
}

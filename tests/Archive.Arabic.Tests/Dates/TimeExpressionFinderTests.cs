using System.Globalization;
using Archive.Arabic.Dates;

namespace Archive.Arabic.Tests.Dates;

/// <summary>
/// The cases stand in time-expressions.tsv: the reference, the sentence, and what is found in it, written as
/// «words = from precision»; nothing where nothing is to be found.
/// </summary>
public class TimeExpressionFinderTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dates", "time-expressions.tsv")))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('\t');
                cases.Add(fields[0], fields[1], fields.Length > 2 ? fields[2] : "");
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_is_read_as_its_reader_reads_it(string reference, string sentence, string expected)
    {
        DateTime? moment = reference == "-" ? null : DateTime.Parse(reference, CultureInfo.InvariantCulture);

        Assert.Equal(expected, Expected.Lines(sentence, moment));
    }

    [Theory]
    [InlineData("وأمس", "أمس")]
    [InlineData("زيارة بنوفمبر الماضي", "نوفمبر الماضي")]
    [InlineData("فالأربعاء المقبل", "الأربعاء المقبل")]
    [InlineData("وَأمس", "أمس")]
    [InlineData("لعام 2020", "عام 2020")]
    [InlineData("وبنوفمبر 2020", "نوفمبر 2020")]
    public void Particles_in_front_are_no_part_of_the_words(string text, string words) =>
        Assert.Equal(words, Assert.Single(TimeExpressionFinder.Find(text, new DateTime(2021, 11, 25))).Text);

    [Fact]
    public void Without_a_reference_only_what_stands_by_itself_is_found() =>
        Assert.Equal("عام 1961 = 1961-01-01 Year", Expected.Lines("قال أمس إنه ولد عام 1961 وعاد في نوفمبر الماضي", null));

    [Fact]
    public void The_time_of_a_whole_day_is_from_and_to_that_day()
    {
        var day = Assert.Single(TimeExpressionFinder.Find("24 نوفمبر 2021"));
        Assert.Equal((new DateTime(2021, 11, 24), new DateTime(2021, 11, 24)), (day.From, day.To));

        var month = Assert.Single(TimeExpressionFinder.Find("نوفمبر 2021"));
        Assert.Equal((new DateTime(2021, 11, 1), new DateTime(2021, 11, 30)), (month.From, month.To));
    }
}

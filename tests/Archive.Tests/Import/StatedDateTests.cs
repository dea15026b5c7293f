using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Import;
using Archive.Tests.Import.Formats;

namespace Archive.Tests.Import;

/// <summary>The date that a field of an article's JSON states, no finer than stated.</summary>
public class StatedDateTests
{
    [Theory]
    [InlineData("2021", TimePrecision.Year, "2021-01-01 00:00:00", "2021-12-31 00:00:00")]
    [InlineData("2021-02", TimePrecision.Month, "2021-02-01 00:00:00", "2021-02-28 00:00:00")]
    [InlineData("2021-11-24", TimePrecision.Day, "2021-11-24 00:00:00", "2021-11-24 00:00:00")]
    [InlineData("2021/11/24", TimePrecision.Day, "2021-11-24 00:00:00", "2021-11-24 00:00:00")]
    [InlineData("20211124", TimePrecision.Day, "2021-11-24 00:00:00", "2021-11-24 00:00:00")]
    [InlineData("24/11/2021", TimePrecision.Day, "2021-11-24 00:00:00", "2021-11-24 00:00:00")]
    [InlineData("2021-11-24 20:30", TimePrecision.Minute, "2021-11-24 20:30:00", "2021-11-24 20:30:00")]
    [InlineData("2021-11-24T20:30", TimePrecision.Minute, "2021-11-24 20:30:00", "2021-11-24 20:30:00")]
    [InlineData("2021-11-24T20:30:15", TimePrecision.Second, "2021-11-24 20:30:15", "2021-11-24 20:30:15")]
    [InlineData("2017-01-22T185600", TimePrecision.Second, "2017-01-22 18:56:00", "2017-01-22 18:56:00")]
    [InlineData("25 نوفمبر 2021 - 20:30", TimePrecision.Minute, "2021-11-25 20:30:00", "2021-11-25 20:30:00")]
    public void Is_as_exact_as_it_is_stated(string value, TimePrecision precision, string from, string to)
    {
        var published = StatedDate.Read(value)!;

        Assert.Equal((precision, from, to), (published.Precision, Text(published.From), Text(published.To)));
        Assert.Equal(("metadata", value), (published.Method, published.Evidence));
        Assert.Null(published.Offset);
    }

    [Theory]
    [InlineData("2021-11-24T20:30:00Z", 0)]
    [InlineData("2021-11-24T20:30:00.123+01:00", 60)]
    [InlineData("2021-11-24T20:30+0100", 60)]
    [InlineData("2021-11-24 20:30:00 -03:30", -210)]
    public void The_clock_is_the_writers_and_the_offset_is_kept(string value, int minutes)
    {
        var published = StatedDate.Read(value)!;

        Assert.Equal("2021-11-24 20:30:00", Text(published.From));
        Assert.Equal(TimeSpan.FromMinutes(minutes), published.Offset);
    }

    [Theory]
    [InlineData("")]
    [InlineData("أمس")]
    [InlineData("2021-02-30")]
    [InlineData("2021-13-01")]
    [InlineData("2021-11-24T25:00")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("99999-01-01")]
    [InlineData("2021-11-24T20:30+99:00")]
    [InlineData("الرباط 24")]
    public void What_is_no_date_is_not_guessed_at(string value) => Assert.Null(StatedDate.Read(value));

    [Theory]
    [InlineData("published")]
    [InlineData("date")]
    [InlineData("time")]
    public void A_date_that_is_not_understood_is_kept_with_what_was_cut(string field)
    {
        var article = ReadFile.Of("a.jsonl", $$"""{"title":"عنوان","{{field}}":"قريبا"}""").Article;

        Assert.Null(article.Published);
        Assert.Equal([new Doubt("date-not-understood", "قريبا")], article.Doubts);
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}

using Archive.Dating;

namespace Archive.Tests.Dating;

public sealed class PossibleDaysTests
{
    [Theory]
    [InlineData("وقع المغرب وإسرائيل الأربعاء المنصرم اتفاقا", "الأربعاء المنصرم", "2021-11-24", "2021-11-25", "2021-12-04")]
    [InlineData("خلال زيارته إلى الرباط الأسبوع المنصرم", "الأسبوع المنصرم", "2021-11-24", "2021-11-25", "2021-12-04")]
    [InlineData("زيارة غانتس في نوفمبر من العام الماضي", "نوفمبر من العام الماضي", "2021-11-24", "2022-01-01", "2022-12-31")]
    [InlineData("زار غانتس الرباط أمس", "أمس", "2021-11-24", "2021-11-25", "2021-11-25")]
    [InlineData("زار غانتس الرباط اليوم", "اليوم", "2021-11-24", "2021-11-24", "2021-11-24")]
    [InlineData("زار غانتس الرباط الثلاثاء", "الثلاثاء", "2021-11-23", "2021-11-23", "2021-11-29")]
    [InlineData("زار غانتس الرباط الشهر الماضي", "الشهر الماضي", "2021-11-24", "2021-12-01", "2021-12-31")]
    [InlineData("زار غانتس الرباط العام الماضي", "العام الماضي", "2021-11-24", "2022-01-01", "2022-12-31")]
    public void Words_say_on_which_days_they_can_be_written(string sentence, string time, string day, string from, string to)
    {
        var start = sentence.IndexOf(time, StringComparison.Ordinal);
        var days = PossibleDays.Of(new EventMention("meeting", sentence, start, time, new HashSet<string>(), null), DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.NotNull(days);
        Assert.Equal((from, to), ($"{days.Value.From:yyyy-MM-dd}", $"{days.Value.To:yyyy-MM-dd}"));
    }

    [Fact]
    public void The_Wednesday_of_the_text_was_no_Thursday() => Assert.Null(PossibleDays.Of(
        new EventMention("meeting", "زار الرباط الأربعاء المنصرم", 11, "الأربعاء المنصرم", new HashSet<string>(), null), new DateOnly(2021, 11, 25)));
}

using Archive.Arabic.Dates;

namespace Archive.Arabic.Tests.Dates;

/// <summary>Sentences of the five seed articles, each read on the day it was published.</summary>
public class SeedArticleDatesTests
{
    [Theory]
    [InlineData("25 نوفمبر 2021 - 20:30", "25 نوفمبر 2021 - 20:30", "2021-11-25T20:30", TimePrecision.Minute)]
    [InlineData("استقبل الجنرال، اليوم الأربعاء 24 نوفمبر 2021، وزير الدفاع", "اليوم الأربعاء 24 نوفمبر 2021", "2021-11-24", TimePrecision.Day)]
    [InlineData("وانتقلت إلى إسرائيل في عام 1961.", "عام 1961", "1961-01-01", TimePrecision.Year)]
    [InlineData("في ديسمبر/كانون الأول 2020 ضمن عملية", "ديسمبر/كانون الأول 2020", "2020-12-01", TimePrecision.Month)]
    [InlineData("تمرين متعدد الجنسيات في يوليو 2021، وأقام", "يوليو 2021", "2021-07-01", TimePrecision.Month)]
    [InlineData("في شهر ديسمبر 2020 وسط", "شهر ديسمبر 2020", "2020-12-01", TimePrecision.Month)]
    public void A_date_that_stands_by_itself_needs_no_reference(string sentence, string words, string from, TimePrecision precision)
    {
        var found = Assert.Single(TimeExpressionFinder.Find(sentence));

        Assert.Equal((words, DateTime.Parse(from, null), precision, false), (found.Text, found.From, found.Precision, found.Relative));
        Assert.Equal(words, sentence.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("التي وقعت أمس بين وزير الأمن", "أمس", "2021-11-24", TimePrecision.Day)]
    [InlineData("خلال لقائهما، الاثنين، بواشنطن", "الاثنين", "2021-11-22", TimePrecision.Day)]
    [InlineData("زار المغرب، في غشت الماضي، لافتتاح", "غشت الماضي", "2021-08-01", TimePrecision.Month)]
    [InlineData("ووقع المغرب وإسرائيل الأربعاء المنصرم اتفاقا", "الأربعاء المنصرم", "2021-11-24", TimePrecision.Day)]
    [InlineData("زيارته الأخيرة إلى الرباط الأسبوع المنصرم.", "الأسبوع المنصرم", "2021-11-15", TimePrecision.Week)]
    [InlineData("أجرى وفد هذا الأسبوع أول زيارة", "هذا الأسبوع", "2021-11-22", TimePrecision.Week)]
    public void A_date_that_leans_on_the_day_of_the_article_is_resolved(string sentence, string words, string from, TimePrecision precision)
    {
        var found = Assert.Single(TimeExpressionFinder.Find(sentence, new DateTime(2021, 11, 25, 20, 30, 0)));

        Assert.Equal((words, DateTime.Parse(from, null), precision, true), (found.Text, found.From, found.Precision, found.Relative));
        Assert.Empty(TimeExpressionFinder.Find(sentence));
    }
}

using System.Diagnostics;
using System.Text;
using Archive.Arabic.Dates;

namespace Archive.Arabic.Tests.Dates;

/// <summary>Whatever comes in: nothing throws, spans lie inside the text, and time grows with the text and no faster.</summary>
public class TimeExpressionFinderFaultTests
{
    /// <summary>Words and signs of time, and things that no newspaper prints.</summary>
    private static readonly string[] Pieces =
    [
        "من", "إلى", "بين", "و", "قبل", "بعد", "منذ", "خلال", "في", "أمس", "اليوم", "غدا", "يوم", "شهر", "سنة", "عام", "ألفين", "وعشرين", "الساعة",
        "الثالثة", "إلا", "ربعا", "مساء", "مارس", "كانون", "الأول", "الثلاثاء", "آخر", "أول", "الماضي", "المقبل", "رمضان", "ذي", "الحجة", "القرن",
        "الـ", "9999", "0", "31", "29", "2021", "1500", "24", "99999999999", "/", "-", ":", ".", "،", "(", ")", "\n", " ", "\ud800", "\udc00",
        "\u200f", "\u064e", "\u0640", "٣", "20h30", "24t20", "هـ", "مليون", "عقد", "قرون", "عيد", "الفطر", "منتصف", "الليل", "النصف", "الثاني", "هذا",
        "الربع", "الأولى", "الموافق", "لـ", "نفسه", "ذات", "بداية", "الأواخر", "العشر", "عطلة", "الذي", "مضى", "ما", "بضعة", "قليلة", "ليلة", "الحانوكا",
        "السبت", "والأحد", "وفبراير", "pm", "7pm", "صفر", "\"", "الشكر", "من العام",
    ];

    private static readonly DateTime?[] References =
        [null, DateTime.MinValue, DateTime.MaxValue, new(1000, 1, 1), new(2999, 12, 31), new(2020, 2, 29, 23, 59, 59), new(1900, 1, 1)];

    [Fact]
    public void No_text_throws_and_every_span_lies_inside_it()
    {
        var random = new Random(20211125);
        for (var round = 0; round < 20_000; round++)
        {
            var text = RandomText(random);
            var end = 0;
            foreach (var found in TimeExpressionFinder.Find(text, References[round % References.Length]))
            {
                Assert.True(found.Start >= end && found.Length > 0 && found.From <= found.To, text);
                Assert.Equal(found.Text, text.Substring(found.Start, found.Length));
                end = found.Start + found.Length;
            }
        }
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var pieces = random.Next(1, 14); pieces > 0; pieces--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(5) > 0 ? " " : "");
        }

        return text.ToString();
    }

    [Theory]
    [InlineData("5")]
    [InlineData("5 و")]
    [InlineData("5/")]
    [InlineData("5 و6، ")]
    [InlineData("12-")]
    [InlineData("من ")]
    [InlineData("مارس ")]
    [InlineData("الثلاثاء ")]
    [InlineData("يوم ")]
    [InlineData("منذ يوم ")]
    [InlineData("آخر يوم من آخر يوم ")]
    [InlineData("أول بعد ")]
    [InlineData("بين منتصف ")]
    [InlineData("مساء ")]
    [InlineData("الساعة الثامنة مساء ")]
    [InlineData("من 3 إلى 7 مارس 2021 ")]
    [InlineData("ثالث ثلاثاء بعد ")]
    [InlineData("النصف الأول من ")]
    [InlineData("أول ثلاثة أشهر من ")]
    [InlineData("يناير وفبراير ")]
    [InlineData("أعوام 2010 و2011 و")]
    [InlineData("5 مارس الموافق ")]
    [InlineData("بعد أسبوع من الثلاثاء ")]
    [InlineData("يومي السبت والأحد ")]
    [InlineData("الساعة 8 بداية من الساعة ")]
    [InlineData("مارس من العام نفسه ")]
    [InlineData("ليلة عيد ")]
    [InlineData("\"اليوم\" ")]
    [InlineData("!؟-،")]
    [InlineData("\ud800")]
    public void A_long_text_of_anything_takes_a_moment(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        TimeExpressionFinder.Find("أمس", DateTime.UnixEpoch);
        var watch = Stopwatch.StartNew();

        TimeExpressionFinder.Find(text, new DateTime(2021, 11, 25));

        // A release build takes under a tenth of a second; the rest is room for a debug build on a busy machine.
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void No_text_at_all_is_refused() => Assert.Throws<ArgumentNullException>(() => TimeExpressionFinder.Find(null!));
}

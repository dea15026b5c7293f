using Archive.Arabic.Text;

namespace Archive.Arabic.Tests.Text;

public class AnalyzerTests
{
    public static TheoryData<string, string, string, string> Foldings()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in Table.Rows("Text/folding.tsv"))
        {
            data.Add(row[0], row[1], row[2], row[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Foldings))]
    public void A_word_is_folded_by_rule(string rule, string word, string exact, string stem)
    {
        var token = Assert.Single(Analyzer.Analyze(word));
        Assert.True((exact, stem) == (token.Exact, token.Stem), $"{rule}: {token.Exact} {token.Stem}");
        Assert.Equal(0, token.Start);
    }

    [Theory]
    [InlineData("مقاتلاتF5 وشراء", "مقاتلات F5 وشراء")]
    [InlineData("24نوفمبر2021", "24 نوفمبر 2021")]
    [InlineData("”الأسد الأفريقي“،", "الأسد الأفريقي")]
    [InlineData("لـ”الأسد", "لـ الأسد")]
    [InlineData("ديسمبر/كانون الأول", "ديسمبر كانون الأول")]
    [InlineData("التاريخية\"، مشيرا", "التاريخية مشيرا")]
    [InlineData("COVID-19 و5G", "COVID 19 و 5G")]
    [InlineData("-الدفاعية-", "الدفاعية")]
    [InlineData("ـ ـــ َ", "")]
    [InlineData("👍 ﷺ ؟ ،", "")]
    [InlineData("", "")]
    public void Words_are_told_apart(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Analyzer.Analyze(text).Select(token => text.Substring(token.Start, token.Length))));

    [Fact]
    public void A_span_ends_after_the_last_mark_and_before_invisible_signs()
    {
        const string Text = "قالَ غانتسُ\u200f عنْ";
        Assert.Equal(["قالَ", "غانتسُ", "عنْ"], Analyzer.Analyze(Text).Select(token => Text.Substring(token.Start, token.Length)));
    }

    [Fact]
    public void A_span_never_parts_a_letter_from_its_mark_or_a_surrogate_from_its_other_half()
    {
        var random = new Random(1);
        const string Letters = "ابةىأإ\u0640َُِّْF5٢ é\u0301\ud801\udc00\ud801\udc00\u200d\u200f«»-،\ufefb\ufdfa";
        for (var run = 0; run < 20_000; run++)
        {
            var text = new string(random.GetItems<char>(Letters, random.Next(12)));
            var end = 0;
            foreach (var token in Analyzer.Analyze(text))
            {
                Assert.True(token.Start >= end && token.Length > 0 && token.End <= text.Length && token.Exact.Length > 0 && token.Stem.Length > 0);
                end = token.End;
                Assert.False(end < text.Length && char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark);
                Assert.False(char.IsHighSurrogate(text[end - 1]));
            }
        }
    }

    [Fact]
    public void Any_characters_are_accepted()
    {
        var random = new Random(2);
        for (var run = 0; run < 5_000; run++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(char.MaxValue + 1))]);
            Assert.All(Analyzer.Analyze(text), token => Assert.InRange(token.Exact.Length, 1, TokenReader.MaxLength));
        }
    }

    [Fact]
    public void A_word_without_end_keeps_its_span_and_the_beginning_of_its_form()
    {
        var token = Assert.Single(Analyzer.Analyze(new string('ب', 100_000)));
        Assert.Equal((100_000, TokenReader.MaxLength), (token.Length, token.Exact.Length));
    }

    [Theory]
    [InlineData("إسرائيل", "اسرائيل")]
    [InlineData("مذكّرة", "مذكرة")]
    [InlineData("٢٠٢١", "2021")]
    [InlineData("عبد  اللّطيف", "عبد اللطيف")]
    public void Spellings_of_one_word_fold_to_one_form(string one, string other) => Assert.Equal(Analyzer.Fold(one), Analyzer.Fold(other));
}

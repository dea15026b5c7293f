using Archive.Search;
using Archive.Web.Wording;

namespace Archive.Web.Tests.Wording;

public sealed class NameReadingWordsTests
{
    [Theory]
    [InlineData(0, "لا اسم في الأرشيف يوافق «غ».")]
    [InlineData(1, "أقرب اسم في الأرشيف إلى «غ»، وبه جرى البحث:")]
    [InlineData(2, "«غ» يوافق أكثر من اسم (اسمان)، فبُحث عنها جميعًا. اختر واحدًا:")]
    [InlineData(25, "«غ» من أسماء كثيرة (25 اسمًا)، فبُحث عنها جميعًا. أكثرها ورودًا:")]
    public void What_a_name_was_taken_for_is_said_with_how_many_there_are(int total, string expected)
    {
        var meant = Enumerable.Range(0, Math.Min(total, 8)).Select(n => new FacetValue($"{n}", "اسم", 1, Selected: false)).ToList();

        Assert.Equal(expected, NameReadingWords.For(new NameReading("غ", total, meant)).Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_names_are_from_is_found_again_by_its_address() =>
        Assert.All(new bool?[] { null, false, true }, isFound => Assert.Equal(isFound, FoundWords.FromSlug(FoundWords.Slug(isFound))));
}

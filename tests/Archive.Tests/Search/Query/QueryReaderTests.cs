using System.Diagnostics;
using Archive.Search.Query;
using Archive.Search.Sqlite;

namespace Archive.Tests.Search.Query;

public class QueryReaderTests
{
    private static readonly string[] Pieces =
    [
        "تعاون", "عسكري", "والاتفاق", "غانتس", "F5", "٢٠٢١", "\"", "«", "»", "“", "‘", "’", "-", "−", "=", "*", "أو", "OR", "|", "ليس", "و", "قرب/3", "NEAR/99999",
        "(", ")", "((((((((((((((((((((", "عنوان:", "مصدر:", "كاتب:", "كيان:", "من:", "إلى:", "تاريخ:", "2021-11-24", "نوفمبر", " ", " ", " ", "،", "؟", ":", "'",
        "\\", "\0", "\ud800", "ـ", "\u0651", "\u200f", "😀", "{title}", "AND", "NOT", "^", "+",
    ];

    [Fact]
    public void A_hundred_thousand_random_queries_are_read_without_an_error_and_in_no_time()
    {
        var expander = new WordExpander(SearchLexicon.Empty, new HashSet<string>());
        var random = new Random(8);
        var watch = Stopwatch.StartNew();
        for (var run = 0; run < 100_000; run++)
        {
            var text = string.Concat(random.GetItems(Pieces, random.Next(1, 16)));
            var read = QueryReader.Read(text, expander);
            if (read.Root is not null)
            {
                Assert.NotEmpty(MatchExpression.Of(read).Text);
                Assert.InRange(read.Words.Sum(word => word.Apart.Count), 1, QueryReader.MaxWords);
            }
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("hglyvf", "المغرب")]
    [InlineData("yhkjs", "غانتس")]
    [InlineData("ggegl", "للثلم")]
    public void Keys_typed_in_the_other_script_are_understood(string typed, string meant) => Assert.Equal(meant, KeyboardLayout.Other(typed));

    [Theory]
    [InlineData("مذكرة", "مذكره", 1)]
    [InlineData("المنوارات", "المناورات", 1)]
    [InlineData("غانتس", "غانس", 1)]
    [InlineData("غانتس", "هارتس", 2)]
    [InlineData("", "ab", 2)]
    [InlineData("abc", "xyz", 3)]
    public void Letters_that_differ_are_counted(string one, string other, int distance) => Assert.Equal(distance, EditDistance.Of(one, other, 3));
}

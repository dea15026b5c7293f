using System.Globalization;
using Archive.Arabic.Dates;

namespace Archive.Arabic.Tests.Dates;

/// <summary>Expressions in sentences of newspapers; where they come from stands at the head of time-expressions-in-news.tsv.</summary>
public class NewsTimeExpressionsTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        foreach (var fields in Table.Rows("Dates/time-expressions-in-news.tsv"))
        {
            cases.Add(fields[0], fields[1], fields[2], fields[3]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_in_the_news_name_the_time_that_their_reader_understands(string reference, string sentence, string words, string time)
    {
        var found = TimeExpressionFinder.Find(sentence, DateTime.Parse(reference, CultureInfo.InvariantCulture))
            .Where(expression => expression.Text == words).Select(Expected.Line);

        if (time.Length > 0)
        {
            Assert.Contains(time, found);
        }
        else
        {
            Assert.Empty(found);
        }
    }
}

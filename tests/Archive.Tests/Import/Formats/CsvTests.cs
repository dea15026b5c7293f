using System.Text;

namespace Archive.Tests.Import.Formats;

public class CsvTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_separator_is_told_from_the_first_line(char separator)
    {
        var text = "id,title,text,url,date,keywords\n1,عنوان,نص,https://example.org/1,2021-11-24,المغرب|إسرائيل\n".Replace(',', separator);
        var file = ReadFile.Of("a.csv", text);

        Assert.Equal(("1", "text/csv", 2), (file.Records[0].Record, file.Records[0].MediaType, file.Records[0].Line));
        Assert.Equal(text.TrimEnd('\n'), Encoding.UTF8.GetString(file.Records[0].Bytes));
        Assert.Equal(("عنوان", "https://example.org/1", 2021), (file.Article.Title, file.Article.Url, file.Article.Published!.From.Year));
        Assert.Equal(["المغرب", "إسرائيل"], file.Article.Keywords);
    }

    [Fact]
    public void Columns_are_known_by_their_Arabic_names_too()
    {
        var article = ReadFile.Of("a.csv", "العنوان;النص;الرابط;تاريخ النشر;الكاتب;المصدر;الكلمات المفتاحية\nع;ن;https://e.org/;24/11/2021;فلان;هسبريس;أ، ب\n").Article;

        Assert.Equal(("ع", "https://e.org/", "فلان", "هسبريس"), (article.Title, article.Url, article.Byline, article.Source));
        Assert.Equal(new DateTime(2021, 11, 24), article.Published!.From);
        Assert.Equal(["أ", "ب"], article.Keywords);
    }

    [Fact]
    public void A_field_in_quotes_may_hold_line_breaks_separators_and_quotes()
    {
        var file = ReadFile.Of("a.csv", "title,text\r\nأ,\"سطر أول\r\nسطر ثان, و\"\"اقتباس\"\"\"\r\nب,نص\r\n");

        Assert.Equal(["سطر أول", "سطر ثان, و\"اقتباس\""], file.Articles[0].Paragraphs);
        Assert.Equal([2, 4], file.Records.Select(record => record.Line));
    }

    [Fact]
    public void A_bad_row_is_refused_with_its_line_and_the_rest_goes_on()
    {
        var file = ReadFile.Of("a.csv",
            "id,title,text\n1,أول,نص\n2,\"ناقص,نص\n3,ثالث,نص\n4,زائد,نص,نص\n5,\"اقتباس\" ثم,نص\n6,,\n7,سابع,نص\n1,آخر,نص\n");

        Assert.Equal(["أول", "ثالث", "سابع"], file.Articles.Select(article => article.Title));
        Assert.Equal([3, 5, 6, 7, 9], file.Refusals.Select(refusal => refusal.Line!.Value).Order());
        Assert.Contains(file.Refusals, refusal => refusal.Line == 3 && refusal.Reason.Contains("not closed", StringComparison.Ordinal));
        Assert.Contains(file.Refusals, refusal => refusal.Line == 5 && refusal.Reason.Contains("4 fields", StringComparison.Ordinal));
        Assert.Contains(file.Refusals, refusal => refusal.Line == 6 && refusal.Reason.Contains("closing quote", StringComparison.Ordinal));
        Assert.Contains(file.Refusals, refusal => refusal.Line == 9 && refusal.Reason.Contains("in line 2", StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_stay_when_the_file_grows()
    {
        const string Table = "title,text\nأ,نص أول\nب,نص ثان\n";
        var before = ReadFile.Of("a.csv", Table).Records.Select(record => record.Record);
        var after = ReadFile.Of("a.csv", Table.Replace("أ,", "جديد,نص\nأ,", StringComparison.Ordinal)).Records.Select(record => record.Record);

        Assert.Equal(2, before.Intersect(after).Count());
    }

    [Fact]
    public void The_old_encoding_is_told_from_the_bytes()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes("العنوان;النص\nخبر أول;نص الخبر\n");

        Assert.Equal("خبر أول", ReadFile.Of("a.csv", bytes).Article.Title);
    }

    [Fact]
    public void A_column_of_html_is_read_as_a_page() =>
        Assert.Contains(Samples.First, ReadFile.Of("a.csv", $"title,html\nع,<p>{Samples.First}</p><p>{Samples.Second}</p>\n").Article.Paragraphs);

    [Theory]
    [InlineData("a,b\n1,2\n", "names no column")]
    [InlineData("\n\n", "nothing but empty lines")]
    [InlineData("title,\"text\n1,2\n", "not closed")]
    public void A_table_without_names_is_refused(string text, string reason) =>
        Assert.Contains(reason, ReadFile.Of("a.csv", text).Reason, StringComparison.Ordinal);

    [Fact]
    public void Quotes_that_never_close_cost_no_more_than_the_file()
    {
        var text = new StringBuilder("title,text\n");
        for (var i = 0; i < 20_000; i++)
        {
            text.Append("\"أ").Append(i % 2 == 0 ? "" : "\" ب").Append(",نص\n");
        }

        var file = ReadFile.Of("a.csv", text.ToString());
        Assert.Equal(20_000, file.Articles.Count + file.Refusals.Count);
    }
}

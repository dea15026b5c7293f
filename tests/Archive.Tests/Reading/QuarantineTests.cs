using Archive.Import;

namespace Archive.Tests.Reading;

public sealed class QuarantineTests : IDisposable
{
    private const string Text = "عنوان الخبر الأول في الأرشيف\n\nهذا نص الخبر الأول، وفيه ذكر بيني غانتس ومذكرة التفاهم.\n";

    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_refused_file_is_listed_until_it_is_corrected()
    {
        _archive.Write("seeds/1.txt", "");
        _archive.Write("seeds/2.txt", Text);
        _archive.Import("seeds");
        var listed = await _archive.Quarantine.ReadAsync();
        var (refusal, seenAt) = Assert.Single(listed.Refused);
        Assert.Equal(("seeds/1.txt", 1), (refusal.Path, listed.RefusedCount));
        Assert.Contains("empty", refusal.Reason, StringComparison.Ordinal);

        _archive.Import("seeds");
        Assert.Equal([(refusal, seenAt)], (await _archive.Quarantine.ReadAsync()).Refused);

        _archive.Write("seeds/1.txt", Text.Replace("الأول", "الثاني", StringComparison.Ordinal));
        _archive.Import("seeds");
        Assert.Empty((await _archive.Quarantine.ReadAsync()).Refused);
    }

    [Theory]
    [InlineData("empty.txt", "", RefusalCause.Empty)]
    [InlineData("long.txt", null, RefusalCause.TooLarge)]
    [InlineData("photo.jpg", "x", RefusalCause.WrongKind)]
    [InlineData("nul.txt", "عنوان\0نص", RefusalCause.WrongKind)]
    [InlineData("numbers.txt", "1 2 3", RefusalCause.NoArticle)]
    [InlineData("menu.html", "<html><body><nav><a href=/>الرئيسية</a></nav></body></html>", RefusalCause.NoArticle)]
    [InlineData("broken.jsonl", "{", RefusalCause.Malformed)]
    [InlineData("broken.md", "---\ntitle: [\n---\nنص", RefusalCause.Malformed)]
    [InlineData("columns.csv", "a,b\n1,2\n", RefusalCause.Malformed)]
    [InlineData("entities.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><rss/>", RefusalCause.Unsafe)]
    [InlineData("cut.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5000\r\n\r\nHTTP", RefusalCause.Damaged)]
    public async Task The_kind_of_a_refusal_is_told(string name, string? text, RefusalCause cause)
    {
        _archive.Write("seeds/" + name, text ?? new string('ا', 3_000_000));
        _archive.Import("seeds");
        Assert.Equal([cause], (await _archive.Quarantine.ReadAsync()).Refused.Select(refused => refused.Refusal.Cause));
    }

    [Fact]
    public async Task Importing_one_folder_forgets_nothing_of_another()
    {
        _archive.Write("one/1.txt", "");
        _archive.Write("two/1.txt", Text);
        _archive.Import("one");
        _archive.Import("two");
        Assert.Single((await _archive.Quarantine.ReadAsync()).Refused);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_no_longer_listed()
    {
        _archive.Write("seeds/1.txt", "");
        _archive.Import("seeds");
        File.Delete(_archive.File("seeds/1.txt"));
        _archive.Import("seeds");
        Assert.Equal(0, (await _archive.Quarantine.ReadAsync()).RefusedCount);
    }

    [Fact]
    public async Task Of_a_file_full_of_bad_lines_the_first_thousand_are_kept()
    {
        _archive.Write("seeds/1.jsonl", string.Concat(Enumerable.Repeat("{}\n", 1500)));
        var (end, _) = _archive.Import("seeds");
        Assert.Equal(1500, end.Refused);
        var listed = await _archive.Quarantine.ReadAsync();
        Assert.Equal(1000, listed.RefusedCount);
        Assert.Equal(200, listed.Refused.Count);
    }

    [Fact]
    public async Task What_is_doubted_in_an_article_is_listed_with_it()
    {
        var article = Some.Article("1", title: "خبر من الغد");
        _archive.Save(article with { Article = article.Article with { Doubts = [new Doubt("date-in-the-future", "2121-11-24")] } });
        var doubted = Assert.Single((await _archive.Quarantine.ReadAsync()).Doubted);
        Assert.Equal("خبر من الغد", doubted.Title);
        Assert.Equal([new Doubt("date-in-the-future", "2121-11-24")], doubted.Doubts);
    }

    [Fact]
    public void An_import_that_refuses_again_what_it_refused_before_is_no_change_to_readers()
    {
        _archive.Write("seeds/1.txt", "");
        _archive.Write("seeds/2.txt", Text);
        _archive.Import("seeds");
        var before = Generation();
        _archive.Import("seeds");
        Assert.Equal(before, Generation());
    }

    private long Generation()
    {
        using var connection = _archive.Database.OpenWriter();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM state WHERE name = 'generation'";
        return (long)command.ExecuteScalar()!;
    }
}

using Archive.Arabic.Copies;
using Archive.Import;
using Archive.Storage.Sqlite;

namespace Archive.Tests.Storage.Sqlite;

public sealed class CopyStatementsTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_reprint_is_linked_both_ways_and_other_articles_are_not()
    {
        var agency = MadeUpText.Of(1, 200);
        _archive.Save(
            Some.Article("agency", text: agency), Some.Article("reprint", title: "عنوان آخر", text: MadeUpText.Changed(agency, 2, 50)),
            Some.Article("other", text: MadeUpText.Of(3, 200)));
        var links = Links();
        Assert.Equal(["agency reprint", "reprint agency"], links.Select(link => $"{link.One} {link.Other}").Order());
        Assert.Equal(links[0].Similarity, links[1].Similarity);
        Assert.InRange(links[0].Similarity, Likeness.Same, 0.99);
    }

    [Fact]
    public void An_updated_article_that_is_no_copy_any_more_loses_its_links_and_one_that_becomes_a_copy_gains_them()
    {
        var text = MadeUpText.Of(1, 200);
        var changed = MadeUpText.Changed(text, 2, 50);
        _archive.Save(Some.Article("a", text: text), Some.Article("b", text: changed));
        Assert.Equal(2, Links().Count);
        _archive.Save(Some.Article("b", text: MadeUpText.Of(3, 200)));
        Assert.Empty(Links());
        _archive.Save(Some.Article("b", text: changed, day: "2021-11-24"));
        Assert.Equal(2, Links().Count);
    }

    [Fact]
    public void A_text_stays_while_an_article_has_it()
    {
        var text = MadeUpText.Of(1, 50);
        _archive.Save(Some.Article("a", text: text), Some.Article("b", text: text), Some.Article("like", text: text + " " + MadeUpText.Of(2, 5)));
        _archive.Save(Some.Article("a", text: "هذا خبر آخر لا شيء فيه"));
        Assert.Equal(["b like", "like b"], Links().Select(link => $"{link.One} {link.Other}").Order());
        _archive.Save(Some.Article("b", text: ""));
        Assert.Empty(Links());
        Assert.Equal(2, Count("text_sketch"));
        Assert.Equal(2 * TextSketch.BucketCount, Count("text_bucket"));
    }

    [Fact]
    public void The_links_do_not_depend_on_the_order_in_which_articles_came()
    {
        // A full bucket is part of it: three times as many versions of a notice as it has leaders.
        var notice = MadeUpText.Of(1, 60);
        EnrichedArticle[] articles =
        [
            .. Enumerable.Range(0, 3 * TextBuckets.Leaders).Select(i => Some.Article($"notice {i:00}", text: MadeUpText.Changed(notice, i, 30))),
            .. Enumerable.Range(0, 20).Select(i => Some.Article($"news {i:00}", text: MadeUpText.Changed(MadeUpText.Of(100 + (i / 2), 90), i, 50))),
        ];
        _archive.Save(articles);
        var links = Links();
        Assert.True(links.Count > 20 * articles.Length);
        for (var seed = 0; seed < 3; seed++)
        {
            using var again = new TestArchive();
            var shuffled = (EnrichedArticle[])articles.Clone();
            new Random(seed).Shuffle(shuffled);
            again.Save(shuffled);
            Assert.Equal(links, Links(again));
        }
    }

    [Fact]
    public void The_links_do_not_depend_on_what_was_there_before()
    {
        var notice = MadeUpText.Of(1, 60);
        EnrichedArticle Version(int article, int version) => Some.Article($"{article:00}", text: MadeUpText.Changed(notice, version, 30));
        var count = 2 * TextBuckets.Leaders;
        _archive.Save([.. Enumerable.Range(0, count).Select(i => Version(i, i))]);
        _archive.Save([.. Enumerable.Range(0, count).Select(i => Version(i, 500 + i)).Reverse()]);
        _archive.Save([.. Enumerable.Range(0, count).Where(i => i % 3 == 0).Select(i => Version(i, i))]);
        using var fresh = new TestArchive();
        fresh.Save([.. Enumerable.Range(0, count).Select(i => Version(i, i % 3 == 0 ? i : 500 + i))]);
        Assert.NotEmpty(Links());
        Assert.Equal(Links(fresh), Links());
    }

    [Fact]
    public void A_notice_that_many_articles_end_in_makes_no_copies_of_them()
    {
        var notice = MadeUpText.Of(1, 40);
        _archive.Save([.. Enumerable.Range(0, 100).Select(i => Some.Article($"{i}", text: MadeUpText.Of(100 + i, 120) + "\n" + notice))]);
        Assert.Empty(Links());
    }

    [Fact]
    public void Of_a_notice_in_many_versions_each_has_so_many_links_and_no_more()
    {
        const int Versions = 400;
        var notice = MadeUpText.Of(1, 80);
        _archive.Save([.. Enumerable.Range(0, Versions).Select(i => Some.Article($"{i}", text: notice + " " + MadeUpText.Of(2 + i, 1)))]);
        // All share each bucket but those that the last word decides.
        Assert.InRange(Links().Count / 2, Versions, Versions * TextBuckets.Leaders * 2);
    }

    private List<(string One, string Other, double Similarity)> Links(TestArchive? archive = null)
    {
        using var connection = (archive ?? _archive).Database.OpenWriter();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT a.record, b.record, c.similarity FROM text_copy c
            JOIN facet f ON f.text = c.text JOIN article a ON a.row = f.row
            JOIN facet g ON g.text = c.other JOIN article b ON b.row = g.row ORDER BY 1, 2
            """;
        using var reader = command.ExecuteReader();
        var links = new List<(string, string, double)>();
        while (reader.Read())
        {
            links.Add((reader.GetString(0), reader.GetString(1), reader.GetDouble(2)));
        }

        return links;
    }

    private long Count(string table)
    {
        using var connection = _archive.Database.OpenWriter();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }
}

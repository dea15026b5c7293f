using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;
using Archive.Search;

namespace Archive.Tests.Import;

public sealed class ImportPipelineTests : IDisposable
{
    private const string Text = "عنوان الخبر الأول في الأرشيف\n\nهذا نص الخبر الأول، وفيه ذكر بيني غانتس ومذكرة التفاهم.\n";

    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task An_edited_file_updates_its_article_and_keeps_its_permalink()
    {
        _archive.Write("seeds/1.txt", Text);
        _archive.Import("seeds");
        var before = (await _archive.Search.FindAsync(new SearchQuery { Text = "غانتس" })).Hits.Single().Key;
        _archive.Write("seeds/1.txt", Text.Replace("غانتس", "كوخافي", StringComparison.Ordinal));
        var (end, _) = _archive.Import("seeds");
        Assert.Equal((0, 1, 0, 0), (end.Added, end.Updated, end.Unchanged, end.Refused));
        Assert.Empty(await _archive.Find("غانتس"));
        Assert.Equal(before, (await _archive.Search.FindAsync(new SearchQuery { Text = "كوخافي" })).Hits.Single().Key);
        Assert.Empty(_archive.Care.Verify());
    }

    [Fact]
    public async Task A_removed_file_is_told_and_its_article_stays_until_it_is_back()
    {
        _archive.Write("seeds/1.txt", Text);
        _archive.Write("seeds/2.txt", Text.Replace("الأول", "الثاني", StringComparison.Ordinal));
        _archive.Import("seeds");
        File.Delete(_archive.File("seeds/2.txt"));
        Assert.Equal(["seeds/2.txt"], _archive.Import("seeds").Heard.Missing);
        Assert.Empty(_archive.Import("seeds").Heard.Missing);
        var key = (await _archive.Search.FindAsync(new SearchQuery { Text = "الثاني" })).Hits.Single().Key;
        Assert.True((await _archive.Reading.FindArticleAsync(key))!.SourceMissing);

        _archive.Write("seeds/2.txt", Text.Replace("الأول", "الثاني", StringComparison.Ordinal));
        Assert.Empty(_archive.Import("seeds").Heard.Missing);
        Assert.False((await _archive.Reading.FindArticleAsync(key))!.SourceMissing);
    }

    [Fact]
    public async Task A_moved_file_takes_its_article_with_it()
    {
        _archive.Write("seeds/1.txt", Text);
        _archive.Import("seeds");
        var key = (await _archive.Search.FindAsync(new SearchQuery())).Hits.Single().Key;
        Directory.CreateDirectory(_archive.File("seeds/2021"));
        File.Move(_archive.File("seeds/1.txt"), _archive.File("seeds/2021/1.txt"));
        var (end, heard) = _archive.Import("seeds");
        Assert.Equal([("seeds/1.txt", "seeds/2021/1.txt")], heard.Moved);
        Assert.Equal((0, 0, 1), (end.Added, end.Updated, end.Unchanged));
        var hit = (await _archive.Search.FindAsync(new SearchQuery())).Hits.Single();
        Assert.Equal((key, "seeds/2021/1.txt"), (hit.Key, hit.SourceId));
    }

    [Fact]
    public async Task A_changed_register_finds_its_names_in_articles_that_are_there_already()
    {
        _archive.Write("seeds/1.txt", Text);
        _archive.Import("seeds");
        var key = (await _archive.Search.FindAsync(new SearchQuery())).Hits.Single().Key;
        var added = (await _archive.Reading.FindArticleAsync(key))!;
        Assert.DoesNotContain(added.Entities, entity => entity.Id == "gantz");
        await Task.Delay(TimeSpan.FromSeconds(1.1));

        _archive.Register = TestRegister.Of(new Archive.Entities.Entity { Id = "gantz", Type = Archive.Entities.EntityType.Person, Name = "بيني غانتس" });
        var end = _archive.Pipeline.Renew(new Heard());
        Assert.Equal(1, end.Updated);
        var renewed = (await _archive.Reading.FindArticleAsync(key))!;
        Assert.Equal(["gantz"], renewed.Entities.Select(entity => entity.Id));
        Assert.Equal(added.ImportedAt, renewed.ImportedAt);
        Assert.Equal(0, _archive.Pipeline.Renew(new Heard()).Seen);
        Assert.Equal(1, _archive.Import("seeds").End.Unchanged);
    }

    [Fact]
    public void Each_refusal_names_the_file_and_the_line_and_says_why_and_the_rest_goes_on()
    {
        _archive.Write("seeds/good.txt", Text);
        _archive.Write("seeds/empty.txt", "");
        _archive.Write("seeds/spaces.txt", " \n \n");
        _archive.Write("seeds/table.xlsx", "PK");
        File.WriteAllBytes(_archive.File("seeds/binary.txt"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0]);
        File.WriteAllBytes(_archive.File("seeds/broken.txt"), [.. Encoding.UTF8.GetBytes("سطر أول\nسطر "), 0xD8, 0x20, 0xFF]);
        File.WriteAllBytes(_archive.File("seeds/large.txt"), new byte[(2 * 1024 * 1024) + 1]);
        _archive.Write("seeds/lines.jsonl", "{\"id\":1,\"title\":\"خبر أول\"}\n\nليس كائنًا\n{\"id\":1,\"title\":\"خبر آخر\"}\n{\"id\":1,\"title\":\"خبر أول\"}\n");
        var (end, heard) = _archive.Import("seeds", "seeds/nowhere");
        Assert.Equal((2, 1, 9), (end.Added, end.Unchanged, end.Refused));
        Assert.Equal(
            ["seeds/binary.txt", "seeds/broken.txt(2)", "seeds/empty.txt", "seeds/large.txt", "seeds/lines.jsonl(3)", "seeds/lines.jsonl(4)",
             "seeds/nowhere", "seeds/spaces.txt", "seeds/table.xlsx"],
            heard.Refused.Select(refusal => refusal.ToString().Split(": ")[0]).Order(StringComparer.Ordinal));
        Assert.All(heard.Refused, refusal => Assert.InRange(refusal.Reason.Length, 15, 300));
    }

    [Fact]
    public void A_damaged_archive_of_lines_keeps_the_lines_before_the_damage()
    {
        using (var file = File.Create(_archive.File("cut.jsonl.gz")))
        {
            var whole = new MemoryStream();
            using (var gzip = new GZipStream(whole, CompressionLevel.Fastest, leaveOpen: true))
            {
                for (var i = 0; i < 2_000; i++)
                {
                    gzip.Write(Encoding.UTF8.GetBytes($"{{\"id\":{i},\"title\":\"خبر {i * 7919}\"}}\n"));
                }
            }

            file.Write(whole.ToArray().AsSpan(0, (int)whole.Length / 2));
        }

        var (end, heard) = _archive.Import("cut.jsonl.gz");
        Assert.InRange(end.Added, 1, 1_999);
        Assert.Contains("damaged", Assert.Single(heard.Refused).Reason, StringComparison.Ordinal);
        Assert.Empty(_archive.Care.Verify());
    }

    [SkippableFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_without_rights_is_refused()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.UserName == "root", "root may read everything, and Windows has other rights.");
        Directory.CreateDirectory(_archive.File("seeds/locked"), UnixFileMode.None);
        Assert.Contains("right", Assert.Single(_archive.Import("seeds").Heard.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_a_file_can_hold_raises_anything_but_a_refusal()
    {
        var random = new Random(7);
        var seed = Encoding.UTF8.GetBytes(Text + "كلمات دلالية\nاسرائيل المغرب\n25 نوفمبر 2021 - 20:30\nاترك رد\n");
        for (var i = 0; i < 300; i++)
        {
            var bytes = i % 3 == 0 ? new byte[random.Next(200)] : (byte[])seed.Clone();
            if (i % 3 == 0)
            {
                random.NextBytes(bytes);
            }

            for (var change = random.Next(8); change > 0 && bytes.Length > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Directory.CreateDirectory(_archive.File("seeds"));
            File.WriteAllBytes(_archive.File($"seeds/{i}.{(i % 2 == 0 ? "txt" : "jsonl")}"), bytes);
        }

        var (end, heard) = _archive.Import("seeds");
        Assert.Equal(end.Refused, heard.Refused.Count);
        Assert.Empty(_archive.Care.Verify());
        Assert.Equal(0, _archive.Import("seeds").End.Added);
    }
}

using System.Text;

namespace Archive.Tests.Import.Formats;

/// <summary>Good files with bytes flipped, cut off, doubled or put in: they are read or refused, and nothing else happens.</summary>
public class MutationTests
{
    private const int Rounds = 250;

    public static TheoryData<string> Names { get; } =
        ["a.zip", "a.warc", "a.warc.gz", "a.jsonl.gz", "a.mhtml", "a.csv", "a.rss", "a.atom.gz", "a.md", "a.html"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_with_anything_changed_is_read_or_refused(string name)
    {
        var good = Good(name);
        Assert.NotEmpty(ReadFile.Of(name, good).Articles);
        var random = new Random(name.Length);
        for (var round = 0; round < Rounds; round++)
        {
            var read = ReadFile.Of(name, Changed(good, random));
            Assert.All(read.Articles, article => Assert.NotEqual("", article.Title.Trim()));
            Assert.All(read.Refusals, refusal => Assert.InRange(refusal.Reason.Length, 15, 1_000));
        }
    }

    private static byte[] Good(string name) => name switch
    {
        "a.zip" => Samples.Zip(("a.html", Encoding.UTF8.GetBytes(Samples.Html())), ("b.jsonl", "{\"id\":1,\"title\":\"a\"}"u8.ToArray())),
        "a.warc" => Warc(),
        "a.warc.gz" => ReadFile.Gzip(Warc(), Warc()),
        "a.jsonl.gz" => ReadFile.Gzip("{\"id\":1,\"title\":\"عنوان\"}\n{\"id\":2,\"title\":\"ثان\"}\n"),
        "a.mhtml" => Samples.Mhtml(),
        "a.csv" => Encoding.UTF8.GetBytes("id;title;text\n1;\"عنوان\nفي سطرين\";نص\n2;ثان;\"نص \"\"مقتبس\"\"\"\n"),
        "a.rss" => Encoding.UTF8.GetBytes(Samples.Rss(Samples.RssItem("1", "أول"), Samples.RssItem("2", "ثان"))),
        "a.atom.gz" => ReadFile.Gzip("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>ج</title><entry><id>1</id><title>عنوان</title></entry></feed>"),
        "a.md" => Encoding.UTF8.GetBytes("---\ntitle: عنوان\ntags: [أ, ب]\n---\n# عنوان\n\n- بند\n\n> قول\n"),
        _ => Encoding.UTF8.GetBytes(Samples.Html(head: "<meta charset=utf-8>")),
    };

    private static byte[] Warc() =>
    [
        .. Samples.WarcRecord("response", "https://e.org/1",
            Samples.Http(ReadFile.Gzip(Samples.Html()), "Content-Encoding: gzip\r\n")),
        .. Samples.WarcRecord("resource", "https://e.org/2", Encoding.UTF8.GetBytes(Samples.Html()), "text/html"),
    ];

    private static byte[] Changed(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var change = random.Next(1, 6); change > 0 && bytes.Count > 1; change--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 1:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(200), bytes.Count - at)));
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(20), bytes.Count - at));
                    break;
                default:
                    bytes[at] ^= (byte)random.Next(1, 256);
                    break;
            }
        }

        return [.. bytes];
    }
}

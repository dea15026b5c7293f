using System.IO.Compression;
using System.Text;

namespace Archive.Tests.Import.Formats;

/// <summary>Small files of each format, byte by byte as programs write them.</summary>
internal static class Samples
{
    public const string First = "قال الوزير أمس إن الاتفاق وقع في الرباط بحضور وفد كبير من المسؤولين المغاربة.";
    public const string Second = "وأضاف أن اللقاء المقبل بين الوفدين سيعقد في تل أبيب خلال الأسابيع القليلة القادمة.";

    public static string Html(string title = "توقيع اتفاق في الرباط", string head = "") =>
        $"<!DOCTYPE html>\n<html lang=\"ar\"><head>{head}<title>{title}</title></head>\n<body><article><h1>{title}</h1>\n"
        + $"<p>{First}</p>\n<p>{Second}</p></article></body></html>\n";

    public static string Rss(params string[] items) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel><title>هسبريس</title><link>https://example.org/</link>\n"
        + string.Join('\n', items) + "\n</channel></rss>\n";

    public static string RssItem(string id, string title) =>
        $"<item><title>{title}</title><link>https://example.org/{id}</link><guid isPermaLink=\"false\">{id}</guid>"
        + "<pubDate>Wed, 24 Nov 2021 20:30:00 +0100</pubDate><dc:creator>فلان الفلاني</dc:creator>"
        + "<category>سياسة</category><category>المغرب</category><description>ملخص الخبر في جملة واحدة</description>"
        + $"<content:encoded><![CDATA[<p>{First}</p><p>{Second}</p>]]></content:encoded></item>";

    public static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static byte[] WarcRecord(string type, string uri, byte[] block, string contentType = "application/http; msgtype=response") =>
    [
        .. Encoding.UTF8.GetBytes(
            $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2021-11-24T20:30:00Z\r\n"
            + $"WARC-Record-ID: <urn:uuid:{uri.Length}>\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        .. block,
        .. "\r\n\r\n"u8,
    ];

    public static byte[] Http(byte[] body, string headers = "", string type = "text/html; charset=utf-8", int status = 200) =>
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status} OK\r\nContent-Type: {type}\r\n{headers}\r\n"), .. body];

    public static byte[] Mhtml(string encoding = "quoted-printable", Encoding? charset = null, string declared = "")
    {
        charset ??= Encoding.UTF8;
        var html = charset.GetBytes(Html());
        var body = encoding switch
        {
            "base64" => Encoding.ASCII.GetBytes(Convert.ToBase64String(html, Base64FormattingOptions.InsertLineBreaks)),
            "quoted-printable" => Encoding.ASCII.GetBytes(QuotedPrintable(html)),
            _ => html,
        };
        return
        [
            .. Encoding.ASCII.GetBytes(
                "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/1\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Boundary--1----\"\r\n\r\n\r\n"
                + "------Boundary--1----\r\nContent-Type: text/html" + declared + "\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
                + $"Content-Transfer-Encoding: {encoding}\r\nContent-Location: https://example.org/page\r\n\r\n"),
            .. body,
            .. "\r\n------Boundary--1----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Boundary--1------\r\n"u8,
        ];
    }

    private static string QuotedPrintable(byte[] bytes)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var b in bytes)
        {
            if (column > 70)
            {
                text.Append("=\r\n");
                column = 0;
            }

            var sign = b is (byte)'\n' ? "\r\n" : b is > 32 and < 127 and not (byte)'=' or (byte)' ' ? ((char)b).ToString() : $"={b:X2}";
            text.Append(sign);
            column = b is (byte)'\n' ? 0 : column + sign.Length;
        }

        return text.ToString();
    }
}

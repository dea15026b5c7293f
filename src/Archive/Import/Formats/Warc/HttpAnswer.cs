using System.Globalization;
using System.IO.Compression;
using System.Text;
using Archive.Import.Encodings;

namespace Archive.Import.Formats.Warc;

/// <summary>What a web server answered: the status, the headers, and the page as it was packed for the way.</summary>
internal sealed class HttpAnswer
{
    private readonly ReadOnlyMemory<byte> _body;

    private HttpAnswer(int status, Headers headers, ReadOnlyMemory<byte> body) => (Status, Headers, _body) = (status, headers, body);

    public int Status { get; }

    public Headers Headers { get; }

    /// <summary>Null where it does not begin with a line of status.</summary>
    public static HttpAnswer? Read(ReadOnlyMemory<byte> bytes)
    {
        var headers = Headers.Read(bytes.Span, out var body);
        var first = Encoding.ASCII.GetString(bytes.Span[..Math.Min(20, bytes.Length)]).Split(' ', '\r', '\n');
        return first is [['H', 'T', 'T', 'P', '/', ..], var status, ..]
            && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new HttpAnswer(number, headers, bytes[body..])
                : null;
    }

    /// <summary>The page. Crawlers often unpack it and leave the headers: what is not packed is taken as it is.</summary>
    /// <exception cref="ImportException">Damaged, or longer than an article is.</exception>
    public byte[] Content()
    {
        var body = Headers["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true
            ? ChunkedBody.Join(_body.Span)
            : _body.ToArray();
        return (Headers["Content-Encoding"] ?? "").Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => Unpack(new GZipStream(new MemoryStream(body), CompressionMode.Decompress)),
            "deflate" when body is [0x78, ..] => Unpack(new ZLibStream(new MemoryStream(body), CompressionMode.Decompress)),
            "br" when !ContentKinds.LooksLikeHtml(body) => Unpack(new BrotliStream(new MemoryStream(body), CompressionMode.Decompress)),
            _ => body,
        };
    }

    private static byte[] Unpack(Stream packed)
    {
        using var stream = packed;
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            while (bytes.Length <= TextDecoder.MaxLength && stream.Read(buffer) is > 0 and var count)
            {
                bytes.Write(buffer, 0, count);
            }
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            throw new ImportException("The page in the record is compressed and damaged. Fetch it again.", e, cause: RefusalCause.Damaged);
        }

        return bytes.ToArray();
    }
}

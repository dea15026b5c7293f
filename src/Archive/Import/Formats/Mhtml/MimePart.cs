using System.Text;
using Archive.Import.Encodings;

namespace Archive.Import.Formats.Mhtml;

/// <summary>A part of an e-mail as RFC 2045 builds it: headers, and either contents or parts of its own.</summary>
internal sealed class MimePart
{
    private readonly ReadOnlyMemory<byte> _body;

    private MimePart(Headers headers, ReadOnlyMemory<byte> body, bool isClosed) => (Headers, _body, IsClosed) = (headers, body, isClosed);

    public Headers Headers { get; }

    /// <summary>Whether the line that ends it is there.</summary>
    public bool IsClosed { get; }

    public bool IsMultipart => Headers.MediaType.StartsWith("multipart/", StringComparison.Ordinal);

    public static MimePart Read(ReadOnlyMemory<byte> bytes, bool isClosed = true)
    {
        var headers = Headers.Read(bytes.Span, out var body);
        return new MimePart(headers, bytes[body..], isClosed);
    }

    /// <summary>The parts between the lines of the boundary.</summary>
    public IEnumerable<MimePart> Parts()
    {
        if (Headers.Parameter("Content-Type", "boundary") is not { Length: > 0 } name)
        {
            yield break;
        }

        var boundary = Encoding.UTF8.GetBytes("--" + name);
        var (start, _) = Find(boundary, 0);
        while (start < _body.Length)
        {
            var (next, end) = Find(boundary, start);
            yield return Read(_body[start..end], isClosed: next > end);
            start = next;
        }
    }

    /// <summary>The contents without their transfer encoding.</summary>
    /// <exception cref="ImportException">Broken base64.</exception>
    public byte[] Content() => (Headers["Content-Transfer-Encoding"] ?? "").Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable.Decode(_body.Span),
        "base64" => FromBase64(_body.Span),
        _ => _body.ToArray(),
    };

    private static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        try
        {
            return text.Length <= TextDecoder.MaxLength * 2
                ? Convert.FromBase64String(Encoding.ASCII.GetString(text))
                : throw new ImportException($"The page is longer than {TextDecoder.MaxLength:N0} bytes; an article has no more.", cause: RefusalCause.TooLarge);
        }
        catch (FormatException e)
        {
            throw new ImportException("The page in the file is broken base64. Save the page again.", e, cause: RefusalCause.Damaged);
        }
    }

    /// <summary>
    /// The next line of the boundary from <paramref name="from"/> on: where the part behind it begins, and where the one before it
    /// ends; both the end of the body where there is none.
    /// </summary>
    private (int Next, int End) Find(byte[] boundary, int from)
    {
        var body = _body.Span;
        for (var at = from; at < body.Length;)
        {
            var found = body[at..].IndexOf(boundary);
            if (found < 0)
            {
                break;
            }

            var line = at + found;
            at = line + boundary.Length;
            if (line > 0 && body[line - 1] != '\n')
            {
                continue;
            }

            // The line break before the boundary belongs to it.
            var end = line > from + 1 && body[line - 2] == '\r' ? line - 2 : Math.Max(from, line - 1);
            var lineEnd = body[at..].IndexOf((byte)'\n');
            return body[at..].StartsWith("--"u8) ? (body.Length + 1, end) : (lineEnd < 0 ? body.Length : at + lineEnd + 1, end);
        }

        return (body.Length, body.Length);
    }
}

using System.Buffers.Text;

namespace Archive.Import.Formats.Warc;

/// <summary>Joins a body that was sent in chunks, each after a line with its length in hexadecimal.</summary>
internal static class ChunkedBody
{
    /// <summary>The body; the bytes as they are where they are not in chunks.</summary>
    public static byte[] Join(ReadOnlySpan<byte> chunks)
    {
        var body = new MemoryStream(chunks.Length);
        var rest = chunks;
        while (!rest.IsEmpty)
        {
            var lineEnd = rest.IndexOf((byte)'\n');
            if (lineEnd < 0 || !Utf8Parser.TryParse(rest[..lineEnd], out int length, out var read, 'x') || read == 0 || length < 0)
            {
                return body.Length == 0 ? chunks.ToArray() : body.ToArray();
            }

            rest = rest[(lineEnd + 1)..];
            if (length == 0)
            {
                break;
            }

            var chunk = rest[..Math.Min(length, rest.Length)];
            body.Write(chunk);
            rest = rest[chunk.Length..].TrimStart("\r\n"u8);
        }

        return body.ToArray();
    }
}

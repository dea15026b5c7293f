using System.IO.Compression;

namespace Archive.Import;

/// <summary>
/// Reads a file of articles, a JSON object a line, plain or compressed with gzip. Streams: holds a line at a time, so a file
/// may be of any size. A bad line is refused by itself and the reading goes on.
/// </summary>
public static class JsonLinesReader
{
    /// <summary>In bytes. A longer line is refused.</summary>
    public const int MaxLineLength = 2 * 1024 * 1024;

    /// <summary>The lines in order. The stream stays open; it need not be seekable.</summary>
    /// <param name="stream">The file's bytes; whether they are compressed is told from the first two.</param>
    public static IEnumerable<JsonLine> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLines(stream);
    }

    private static IEnumerable<JsonLine> ReadLines(Stream stream)
    {
        using var peeking = new PeekingStream(stream);
        var compressed = peeking.Peek() is [0x1F, 0x8B];
        using Stream plain = compressed ? new GZipStream(peeking, CompressionMode.Decompress) : peeking;
        var reader = new ByteLineReader(plain, MaxLineLength);
        while (Next(reader) is { } line)
        {
            // A gzip stream that ends early ends in silence: half a line is all that tells.
            var isTorn = compressed && reader.IsUnended && line.Refusal is not null;
            yield return isTorn ? Refuse(line.Number, line.Bytes, EndsEarly(line.Number)) : line;
        }
    }

    /// <summary>The next line that is not empty; null at the end.</summary>
    private static JsonLine? Next(ByteLineReader reader)
    {
        try
        {
            while (reader.Read())
            {
                var bytes = reader.Number == 1 && reader.Line.Span is [0xEF, 0xBB, 0xBF, ..] ? reader.Line[3..] : reader.Line;
                if (reader.IsTooLong || bytes.Span.ContainsAnyExcept(" \t\r"u8))
                {
                    return ReadLine(reader.Number, bytes, reader.IsTooLong);
                }
            }

            return null;
        }
        catch (InvalidDataException)
        {
            reader.Stop();
            return Refuse(reader.Number + 1, default, EndsEarly(reader.Number + 1));
        }
    }

    private static JsonLine ReadLine(int number, ReadOnlyMemory<byte> bytes, bool tooLong)
    {
        if (tooLong)
        {
            return Refuse(number, default, new ImportException(
                $"The line is longer than {MaxLineLength:N0} bytes. Is there a line break after each article?", number));
        }

        try
        {
            return JsonArticle.Read(number, bytes);
        }
        catch (ImportException refusal)
        {
            return Refuse(number, bytes, refusal);
        }
    }

    private static ImportException EndsEarly(int number) =>
        new("The compressed file is damaged or ends early on this line; the lines before it were read. Fetch the file again.", number);

    private static JsonLine Refuse(int number, ReadOnlyMemory<byte> bytes, ImportException refusal) =>
        new(number, bytes) { Refusal = refusal };
}

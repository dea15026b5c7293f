using System.Globalization;
using Archive.Import.Encodings;

namespace Archive.Import.Formats.Warc;

/// <summary>
/// Reads the pages that a crawler kept: responses with HTML and status 200, and resources and conversions with HTML or text. Each is
/// kept whole with its headers; requests, metadata, revisits and pictures are passed over.
/// </summary>
internal sealed class WarcFormat : IFileFormat
{
    private const int LongestLine = 64 * 1024;
    private const int MostOfHeaders = 256 * 1024;

    public IEnumerable<SourceRecord> Read(SourceFile file)
    {
        var reader = new ByteLineReader(file.Bytes, LongestLine);
        for (var number = 1; Next(reader, number, out var bytes, out var tooLong); number++)
        {
            var record = WarcRecord.Read(bytes);
            if (record.IsPage && tooLong)
            {
                file.Refuse($"{record.Id}: The record is longer than {TextDecoder.MaxLength:N0} bytes, and so no article.", cause: RefusalCause.TooLarge);
            }
            else if (record.IsPage)
            {
                yield return file.Record(record.Id, 0, SourceFormat.WarcRecord, bytes);
            }
        }
    }

    /// <summary>The next record, or as much of a long one as shows what it is; false at the end.</summary>
    private static bool Next(ByteLineReader reader, int number, out byte[] bytes, out bool tooLong)
    {
        (bytes, tooLong) = ([], false);
        try
        {
            if (ReadHeaders(reader) is not { } headers)
            {
                return false;
            }

            if (!headers.AsSpan().StartsWith("WARC/"u8)
                || !long.TryParse(Headers.Read(headers, out _)["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                throw new ImportException($"Record {number} of the file does not begin as records of WARC do. What stood before it was read.", cause: RefusalCause.Damaged);
            }

            tooLong = length > TextDecoder.MaxLength;
            bytes = new byte[headers.Length + Math.Min(length, TextDecoder.MaxLength)];
            headers.CopyTo(bytes, 0);
            var kept = reader.ReadBytes(bytes.AsSpan(headers.Length));
            if (kept + reader.Skip(length - kept) < length)
            {
                throw EndsEarly(number);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            throw EndsEarly(number);
        }
    }

    /// <summary>The lines from «WARC/1.1» to the empty one after them; null at the end of the file.</summary>
    private static byte[]? ReadHeaders(ByteLineReader reader)
    {
        var headers = new MemoryStream();
        while (reader.Read())
        {
            var isEmpty = reader.Line.Span.TrimEnd((byte)'\r').IsEmpty && !reader.IsTooLong;
            if (isEmpty && headers.Length == 0)
            {
                continue;
            }

            headers.Write(reader.Line.Span);
            headers.WriteByte((byte)'\n');
            if (isEmpty || reader.IsTooLong || headers.Length > MostOfHeaders)
            {
                break;
            }
        }

        return headers.Length == 0 ? null : headers.ToArray();
    }

    private static ImportException EndsEarly(int number) =>
        new($"The file is damaged or ends early in its record {number}. What stood before it was read. Fetch the file again.", cause: RefusalCause.Damaged);
}

using Archive.Import.Encodings;

namespace Archive.Import.Formats.Json;

/// <summary>Reads a file of articles, a JSON object a line. A bad line is refused by itself and the reading goes on.</summary>
internal sealed class JsonLinesFormat : IFileFormat
{
    public IEnumerable<SourceRecord> Read(SourceFile file)
    {
        var lines = new ByteLineReader(file.OpenText(), TextDecoder.MaxLength);
        file.Line = 1;
        while (lines.Read())
        {
            if (lines.IsTooLong)
            {
                file.Refuse($"The line is longer than {TextDecoder.MaxLength:N0} bytes. Is there a line break after each article?", lines.Number, cause: RefusalCause.TooLarge);
            }
            else if (lines.Line.Span.ContainsAnyExcept(" \t\r"u8) && RecordOf(file, lines) is { } record)
            {
                yield return record;
            }

            file.Line = lines.Number + 1;
        }
    }

    private static SourceRecord? RecordOf(SourceFile file, ByteLineReader lines)
    {
        try
        {
            var bytes = lines.Line.ToArray();
            return file.Record(JsonArticle.IdOf(bytes) ?? ContentId.Of(bytes), lines.Number, SourceFormat.JsonLine, bytes);
        }
        catch (ImportException refusal)
        {
            file.Refuse(refusal.Message, lines.Number, refusal.Cause);
            return null;
        }
    }
}

using Archive.Import.Encodings;

namespace Archive.Import.Formats.Csv;

/// <summary>
/// Reads a table of articles, a row each, by the names in its first line. The sign between fields (, ; or tab) is told from that
/// line. A bad row is refused by itself. Each row is kept with the first line above it, in UTF-8.
/// </summary>
internal sealed class CsvFormat : IFileFormat
{
    public IEnumerable<SourceRecord> Read(SourceFile file)
    {
        var reader = new CsvRowReader(file.OpenText());
        CsvHeader? header = null;
        foreach (var row in reader.Read())
        {
            file.Line = row.Line;
            if (header is null)
            {
                header = CsvHeader.Read(row);
                reader.Separator = (byte)header.Separator;
            }
            else if (row.Refusal is not null)
            {
                file.Refuse(row.Refusal, row.Line, RefusalCause.Malformed);
            }
            else if (RecordOf(file, header, row) is { } record)
            {
                yield return record;
            }
        }

        if (header is null)
        {
            throw new ImportException("The file holds nothing but empty lines.", cause: RefusalCause.Empty);
        }
    }

    private static SourceRecord? RecordOf(SourceFile file, CsvHeader header, CsvRow row)
    {
        try
        {
            byte[] bytes = [.. header.Row, (byte)'\n', .. row.Bytes];
            var fields = header.FieldsOf(TextDecoder.Decode(row.Bytes).Text);
            var id = fields.GetValueOrDefault("id")?.Trim() is { Length: > 0 } stated ? stated : fields.GetValueOrDefault("url")?.Trim();
            return file.Record(string.IsNullOrEmpty(id) ? ContentId.Of(bytes) : id, row.Line, SourceFormat.CsvRow, bytes);
        }
        catch (ImportException refusal)
        {
            file.Refuse(refusal.Message, row.Line, refusal.Cause);
            return null;
        }
    }
}

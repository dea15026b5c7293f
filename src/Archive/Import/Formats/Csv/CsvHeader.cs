using Archive.Import.Encodings;
using CsvHelper;

namespace Archive.Import.Formats.Csv;

/// <summary>The first line of a table: the names of its columns, and the sign between them.</summary>
internal sealed class CsvHeader
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly string?[] _fields;

    private CsvHeader(byte[] row, char separator, string[] names)
    {
        (Row, Separator) = (row, separator);
        _fields = [.. names.Select(FieldNames.Find)];
    }

    /// <summary>The line as it stands in the file, without its line feed.</summary>
    public byte[] Row { get; }

    public char Separator { get; }

    /// <exception cref="ImportException">No column is known that an article could be in.</exception>
    public static CsvHeader Read(CsvRow row)
    {
        var text = row.Refusal is null ? TextDecoder.Decode(row.Bytes).Text : throw new ImportException(row.Refusal, row.Line, RefusalCause.Malformed);
        var header = Separators.Select(separator => new CsvHeader(row.Bytes, separator, Split(text, separator)))
            .MaxBy(header => header._fields.Count(field => field is not null))!;
        return header._fields.Any(field => field is "title" or "text" or "html") ? header : throw new ImportException(
            "The first line names no column for a title or a text. Name the columns there: title, text, html, url, source, author, "
            + "published, keywords, id, or the Arabic names that docs/formats.md lists.", row.Line, cause: RefusalCause.Malformed);
    }

    /// <summary>The values of a row by field: of two columns for the same field, the first that is not empty.</summary>
    /// <exception cref="ImportException">More or fewer fields than columns, or quotes in the wrong place.</exception>
    public Dictionary<string, string> FieldsOf(string row)
    {
        var values = Split(row, Separator);
        if (values.Length != _fields.Length)
        {
            throw new ImportException(
                $"The row has {values.Length} fields and the first line {_fields.Length}. Put a field that holds the separator in quotes.", cause: RefusalCause.Malformed);
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i++)
        {
            if (_fields[i] is { } field && !string.IsNullOrWhiteSpace(values[i]))
            {
                fields.TryAdd(field, values[i]);
            }
        }

        return fields;
    }

    private static string[] Split(string row, char separator)
    {
        // A sign of inches within a plain field is no quote, as in CsvRowReader.
        using var reader = CsvReader.FromText(row, new CsvReaderOptions { Separator = separator, HasHeader = false });
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)] : [];
    }
}

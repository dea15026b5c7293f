using Archive.Import.Encodings;
using Archive.Import.Formats.Html;
using Archive.Import.SavedPages;

namespace Archive.Import.Formats.Csv;

/// <summary>Reads a row under its header line: see FieldNames.tsv.</summary>
internal static class CsvArticle
{
    /// <exception cref="ImportException">There is no article in the row.</exception>
    public static ExtractedArticle Extract(SourceRecord source, IReadOnlyDictionary<string, string> sourceNames)
    {
        var rows = new CsvRowReader(new MemoryStream(source.Bytes)).Read().GetEnumerator();
        rows.MoveNext();
        var header = CsvHeader.Read(rows.Current);
        var row = TextDecoder.Decode(source.Bytes.AsSpan(header.Row.Length + 1));
        var fields = header.FieldsOf(row.Text);
        var stated = FieldNames.Read(fields, source.Line);
        var (text, html) = (fields.GetValueOrDefault("text"), fields.GetValueOrDefault("html"));
        return row.Note(html is not null && PageText.Clean(text).Length == 0
            ? HtmlBody.Extract(html, stated, sourceNames)
            : stated.AroundText(text));
    }
}

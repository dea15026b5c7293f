using System.Text.Json;
using Archive.Import.Encodings;
using Archive.Import.Formats.Html;
using Archive.Import.SavedPages;

namespace Archive.Import.Formats.Json;

/// <summary>Reads the JSON object of one article. What its fields mean is said in <see cref="JsonFields"/>.</summary>
internal static class JsonArticle
{
    /// <summary>The value of "id" or else "url"; null where there is neither.</summary>
    /// <exception cref="ImportException">Not an object, or broken.</exception>
    public static string? IdOf(ReadOnlyMemory<byte> bytes) => Read(bytes, fields => fields.String("id") ?? fields.Line("url"));

    /// <exception cref="ImportException">Not an object, broken, or without an article in it.</exception>
    public static ExtractedArticle Extract(SourceRecord source, IReadOnlyDictionary<string, string> sourceNames) =>
        Read(source.Bytes, fields =>
        {
            var stated = new StatedFields
            {
                Line = source.Line,
                Title = fields.Line("title"),
                Standfirst = fields.Line("standfirst") ?? fields.Line("abstract"),
                Byline = fields.Line("author"),
                Source = fields.Line("source"),
                Url = fields.Line("url"),
                Published = fields.String("published") ?? fields.String("date") ?? fields.String("time"),
                Keywords = fields.List("keywords"),
            };
            var (text, html) = (fields.String("text"), fields.String("html"));
            // Text that is there was chosen by whoever wrote the line: it needs no page to be found in.
            var article = html is not null && PageText.Clean(text).Length == 0
                ? HtmlBody.Extract(html, stated, sourceNames)
                : stated.AroundText(text);
            return new DecodedText("", fields.Doubts).Note(article);
        });

    private static T Read<T>(ReadOnlyMemory<byte> bytes, Func<JsonFields, T> read)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return read(new JsonFields(document.RootElement));
        }
        catch (JsonException exception)
        {
            throw new ImportException(
                $"The line is not JSON: byte {exception.BytePositionInLine + 1} is unexpected. "
                + "A line must hold one object with \"title\", \"text\" or \"html\".", cause: RefusalCause.Malformed);
        }
        catch (InvalidOperationException)
        {
            throw new ImportException(
                "The line holds text that is not Unicode (half a surrogate pair or broken UTF-8). Write it again as UTF-8.", cause: RefusalCause.Encoding);
        }
    }
}

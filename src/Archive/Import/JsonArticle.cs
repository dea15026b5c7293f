using System.Text.Json;
using Archive.Articles;
using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import;

/// <summary>Reads the JSON object of one article. What its fields mean is said in <see cref="JsonFields"/>.</summary>
internal static class JsonArticle
{
    private static readonly Dictionary<string, string> NoNames = [];

    /// <exception cref="ImportException">Not an object, broken, or without an article in it.</exception>
    public static JsonLine Read(int number, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Read(number, bytes, new JsonFields(document.RootElement, number));
        }
        catch (JsonException exception)
        {
            throw new ImportException(
                $"The line is not JSON: byte {exception.BytePositionInLine + 1} is unexpected. "
                + "A line must hold one object with \"title\" or \"text\".",
                number);
        }
        catch (InvalidOperationException)
        {
            throw new ImportException(
                "The line holds text that is not Unicode (half a surrogate pair or broken UTF-8). Write it again as UTF-8.", number);
        }
    }

    private static JsonLine Read(int number, ReadOnlyMemory<byte> bytes, JsonFields fields)
    {
        var lines = PageText.ReadLines(fields.String("text") ?? "").Select(line => new PageLine(line.Number, line.Text)).ToList();
        var title = PageText.Clean(fields.String("title"));
        if (lines.Count == 0 && fields.String("html") is not null)
        {
            throw new ImportException("The article is given as \"html\", which is not read yet. Add its plain text as \"text\".", number);
        }

        if (title.Length == 0 && !lines.Exists(line => line.Words.Count > 0))
        {
            throw new ImportException("The line has neither \"title\" nor \"text\" with a word in it.", number);
        }

        return new JsonLine(number, bytes)
        {
            SourceId = fields.String("id"),
            Category = fields.String("category"),
            Article = ToArticle(number, fields, title, lines),
        };
    }

    private static ExtractedArticle ToArticle(int number, JsonFields fields, string title, List<PageLine> lines)
    {
        if (title.Length == 0)
        {
            title = TakeTitle(lines);
        }

        var stated = fields.String("published") ?? fields.String("date") ?? fields.String("time");
        var published = StatedDate.Read(stated);
        var opening = lines.Count > 0 ? Dateline.Read(lines[0].Text, NoNames) : null;
        return new ExtractedArticle
        {
            Title = title,
            Standfirst = fields.Line("standfirst") ?? fields.Line("abstract"),
            Byline = fields.Line("author"),
            Dateline = opening?.Place,
            Source = fields.Line("source"),
            Url = fields.Line("url"),
            Published = published,
            Keywords = fields.List("keywords"),
            Body = Block.Paragraphs(lines.Select(line => line.Text)),
            Cut = published is null && stated is not null ? [new CutLine(number, stated, "date-not-understood")] : [],
        };
    }

    /// <summary>The first line where it is no paragraph and others follow it; else its first sentence, and the line stays.</summary>
    private static string TakeTitle(List<PageLine> lines)
    {
        var first = lines.FindIndex(line => line.Words.Count > 0);
        var line = lines[first];
        if (line.IsProse || first + 1 == lines.Count)
        {
            return Headline.Of(line.Text);
        }

        lines.RemoveAt(first);
        return line.Text;
    }
}

using System.Text;
using Archive.Import.Formats.Csv;
using Archive.Import.Formats.Feeds;
using Archive.Import.Formats.Json;
using Archive.Import.Formats.Warc;
using Archive.Import.Formats.Zip;

namespace Archive.Import.Formats;

/// <summary>Which files are read, and how: the name says the format, and content that says otherwise is believed.</summary>
internal static class FileFormats
{
    private static readonly WholeFileFormat Html = new(SourceFormat.Html);
    private static readonly WholeFileFormat Mhtml = new(SourceFormat.Mhtml, MostOfMhtml);
    private static readonly FeedFormat Feed = new();
    private static readonly WarcFormat Warc = new();
    private static readonly ZipFormat Zip = new();
    private static readonly GzipFormat Gzip = new();

    /// <summary>Pages are saved with all their pictures; the article in them is held to the limit of all.</summary>
    private const int MostOfMhtml = 32 * 1024 * 1024;

    private static readonly (string Suffix, IFileFormat Format)[] BySuffix =
    [
        (".txt", new WholeFileFormat(SourceFormat.PlainText)),
        (".md", new WholeFileFormat(SourceFormat.Markdown)),
        (".markdown", new WholeFileFormat(SourceFormat.Markdown)),
        (".html", Html),
        (".htm", Html),
        (".xhtml", Html),
        (".mhtml", Mhtml),
        (".mht", Mhtml),
        (".jsonl", new JsonLinesFormat()),
        (".csv", new CsvFormat()),
        (".rss", Feed),
        (".atom", Feed),
        (".rdf", Feed),
        (".xml", Feed),
        (".warc", Warc),
        (".zip", Zip),
    ];

    /// <summary>The suffixes, for people: «.txt, .md, …».</summary>
    public static string Suffixes { get; } = string.Join(", ", BySuffix.Select(row => row.Suffix));

    /// <summary>The articles of a file, one at a time. Whatever is wrong with it, it is told to the file and nothing is thrown.</summary>
    public static IEnumerable<SourceRecord> Read(SourceFile file)
    {
        using var records = Open(file).GetEnumerator();
        while (MoveNext(records, file))
        {
            yield return records.Current;
        }
    }

    private static IFileFormat? Find(string name)
    {
        var plain = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Array.Find(BySuffix, row => plain.EndsWith(row.Suffix, StringComparison.OrdinalIgnoreCase)).Format;
    }

    private static IEnumerable<SourceRecord> Open(SourceFile file)
    {
        // Nothing is read before the first record is asked for, so that whatever happens does so under one guard.
        foreach (var record in FormatOf(file).Read(file))
        {
            yield return record;
        }
    }

    /// <exception cref="ImportException">Neither the name nor the content is of a kind that is read.</exception>
    private static IFileFormat FormatOf(SourceFile file)
    {
        var named = Find(file.Name)
            ?? throw new ImportException($"Files of this kind are not read. Give it as {Suffixes}, all but zip also with .gz.", cause: RefusalCause.WrongKind);
        return ContentKinds.Of(file.Opening) switch
        {
            ContentKind.Gzip => Gzip,
            ContentKind.Zip => Zip,
            ContentKind.Html => Html,
            ContentKind.Mhtml => Mhtml,
            ContentKind.Feed => Feed,
            ContentKind.Warc => Warc,
            _ => named,
        };
    }

    private static bool MoveNext(IEnumerator<SourceRecord> records, SourceFile file)
    {
        try
        {
            return records.MoveNext();
        }
        catch (ImportException e)
        {
            file.Refuse(e);
        }
        catch (InvalidDataException)
        {
            file.Refuse("The compressed data is damaged or ends early here; what stood before it was read. Fetch the file again.", file.Line, cause: RefusalCause.Damaged);
        }
        catch (DecoderFallbackException)
        {
            file.Refuse("There is text here that is not in the encoding of the file; what stood before it was read. Save the file as UTF-8.", file.Line, cause: RefusalCause.Encoding);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file.Refuse($"The file cannot be read ({e.GetType().Name}: {e.Message})", file.Line, cause: RefusalCause.Unreadable);
        }

        return false;
    }
}

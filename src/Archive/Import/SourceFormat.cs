namespace Archive.Import;

/// <summary>The media types that an article's original can have. Original bytes and media type are all that extraction needs.</summary>
public static class SourceFormat
{
    public const string PlainText = "text/plain";

    public const string Markdown = "text/markdown";

    public const string Html = "text/html";

    /// <summary>A page saved with all that belongs to it, as an e-mail is built (.mhtml).</summary>
    public const string Mhtml = "multipart/related";

    /// <summary>One line of a .jsonl file.</summary>
    public const string JsonLine = "application/json";

    /// <summary>The header line of a .csv file and one row.</summary>
    public const string CsvRow = "text/csv";

    /// <summary>One record with its headers, not compressed.</summary>
    public const string WarcRecord = "application/warc";

    /// <summary>One item in an otherwise empty feed, RSS 1.0 or 2.0.</summary>
    public const string RssItem = "application/rss+xml";

    /// <summary>One entry in an otherwise empty feed.</summary>
    public const string AtomEntry = "application/atom+xml";

    /// <summary>The suffixes of the files that are read, for people: «.txt, .md, …».</summary>
    public static string Suffixes => Formats.FileFormats.Suffixes;

    /// <summary>Whether files of the type may end so.</summary>
    internal static bool IsSuffixOf(string suffix, string mediaType) => mediaType switch
    {
        PlainText => suffix.ToLowerInvariant() is ".txt",
        Markdown => suffix.ToLowerInvariant() is ".md" or ".markdown",
        Html => suffix.ToLowerInvariant() is ".html" or ".htm" or ".xhtml",
        Mhtml => suffix.ToLowerInvariant() is ".mhtml" or ".mht",
        _ => suffix.Equals(SuffixOf(mediaType), StringComparison.OrdinalIgnoreCase),
    };

    /// <summary>The suffix of a file of the type, with its dot.</summary>
    internal static string SuffixOf(string mediaType) => mediaType switch
    {
        Markdown => ".md",
        Html => ".html",
        Mhtml => ".mhtml",
        JsonLine => ".json",
        CsvRow => ".csv",
        WarcRecord => ".warc",
        RssItem => ".rss",
        AtomEntry => ".atom",
        _ => ".txt",
    };
}

using Archive.Import.Formats.Html;

namespace Archive.Import.Formats.Mhtml;

/// <summary>Reads a page that was saved with its pictures in one file (MHTML, RFC 2557).</summary>
internal static class MhtmlArticle
{
    private const int Deepest = 5;

    /// <exception cref="ImportException">There is no page in it, or no article in the page.</exception>
    public static ExtractedArticle Extract(SourceRecord source, IReadOnlyDictionary<string, string> sourceNames)
    {
        var file = MimePart.Read(source.Bytes);
        var page = Find(file, Deepest)
            ?? throw new ImportException("There is no HTML in the file. Save the page again, as a single web page (.mhtml).", cause: RefusalCause.NoArticle);
        if (!page.IsClosed)
        {
            throw new ImportException("The file ends early, within the page itself. Save the page again.", cause: RefusalCause.Damaged);
        }

        var address = page.Headers["Content-Location"] ?? file.Headers["Snapshot-Content-Location"];
        return HtmlFile.Extract(page.Content(), page.Headers.Charset, IsOnline(address) ? address : null, sourceNames);
    }

    /// <summary>The part that the others belong to: the one that is named as the start, else the first with HTML.</summary>
    private static MimePart? Find(MimePart part, int depth)
    {
        if (!part.IsMultipart)
        {
            return part.Headers.MediaType is "text/html" or "application/xhtml+xml" ? part : null;
        }

        var start = part.Headers.Parameter("Content-Type", "start");
        MimePart? first = null;
        foreach (var inner in depth > 0 ? part.Parts() : [])
        {
            if (Find(inner, depth - 1) is { } page)
            {
                first ??= page;
                if (start is null || inner.Headers["Content-ID"] == start)
                {
                    return page;
                }
            }
        }

        return first;
    }

    private static bool IsOnline(string? address) => address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;
}

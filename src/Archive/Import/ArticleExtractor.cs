namespace Archive.Import;

/// <summary>Finds the article in the bytes of a source, by their media type.</summary>
internal static class ArticleExtractor
{
    /// <exception cref="ImportException">There is no article in it; says why and what to do.</exception>
    public static ExtractedArticle Extract(SourceRecord source, IReadOnlyDictionary<string, string> sourceNames) => source.MediaType switch
    {
        _ when source.Extracted is { } article => article,
        SourceFormat.PlainText => TextArticleExtractor.Extract(PlainTextDecoder.Decode(source.Bytes), sourceNames),
        SourceFormat.JsonLine => JsonArticle.Read(source.Line, source.Bytes).Article!,
        _ => throw new ImportException($"Sources of the type {source.MediaType} are not read by this version."),
    };
}

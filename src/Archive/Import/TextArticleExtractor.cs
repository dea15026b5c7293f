namespace Archive.Import;

/// <summary>Finds the article in the plain text of a saved page.</summary>
public static class TextArticleExtractor
{
    /// <summary>The article in <paramref name="text"/>.</summary>
    /// <param name="text">The whole page as text, in any newline convention.</param>
    /// <param name="sourceNames">Folded names of known newspapers → the name to show, to recognise a site's own line.</param>
    /// <exception cref="ImportException">There is no article in it: no line with a word.</exception>
    public static ExtractedArticle Extract(string text, IReadOnlyDictionary<string, string>? sourceNames = null) =>
        throw new NotImplementedException();
}

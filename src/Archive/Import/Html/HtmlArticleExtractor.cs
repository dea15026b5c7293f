using AngleSharp.Html.Parser;

namespace Archive.Import.Html;

/// <summary>Finds the article on a newspaper's page.</summary>
public static class HtmlArticleExtractor
{
    /// <summary>The article in <paramref name="html"/>.</summary>
    /// <param name="html">The whole page, decoded.</param>
    /// <param name="address">The page's address, where it is known from outside the page.</param>
    /// <param name="sourceNames">Folded names of known newspapers → the name to show.</param>
    /// <exception cref="ImportException">There is no article in it; says why and what to do.</exception>
    public static ExtractedArticle Extract(
        string html, string? address = null, IReadOnlyDictionary<string, string>? sourceNames = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        var document = new HtmlParser().ParseDocument(html);
        var article = TextArticleExtractor.Extract(document.Body?.TextContent ?? "", sourceNames);
        return article with { Url = article.Url ?? address };
    }
}

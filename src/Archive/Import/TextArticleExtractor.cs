using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import;

/// <summary>
/// Finds the article in the plain text of a saved page. Every line with a sign in it becomes a part of the article or is
/// kept in <see cref="ExtractedArticle.Cut"/> with the rule that cut it: nothing is lost. Takes time in proportion to the text.
/// </summary>
public static class TextArticleExtractor
{
    /// <summary>The article in <paramref name="text"/>.</summary>
    /// <param name="text">The whole page as text, in any newline convention.</param>
    /// <param name="sourceNames">Folded names of known newspapers → the name to show, to recognise a site's own line.</param>
    /// <exception cref="ImportException">There is no article in it: no line with a word.</exception>
    public static ExtractedArticle Extract(string text, IReadOnlyDictionary<string, string>? sourceNames = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var page = SavedPage.Read(text);
        var names = sourceNames ?? new Dictionary<string, string>();

        // From the outside in: what is surely not the article first, so that later rules see its edges.
        OrnamentRule.Apply(page);
        KeywordRule.Apply(page);
        FurnitureRule.Apply(page);
        CounterRule.Apply(page);
        SectionRule.Apply(page);
        SiteNameRule.Apply(page, names);
        PublishedLineRule.Apply(page);

        // Then the article from top to bottom.
        TitleRule.Apply(page, names);
        CaptionRule.Apply(page, names);
        DatelineRule.Apply(page, names);
        BylineRule.Apply(page, names);
        StandfirstRule.Apply(page);
        PullQuoteRule.Apply(page);
        RelatedHeadlineRule.Apply(page);
        SubHeadingRule.Apply(page);
        ParagraphRule.Apply(page);
        TodayRule.Apply(page);
        return page.ToArticle();
    }
}

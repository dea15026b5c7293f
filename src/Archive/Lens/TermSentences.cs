using Archive.Articles;
using Archive.Reading;
using Archive.Search;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Lens;

/// <summary>Reads articles with the sentences in which they use a term.</summary>
internal static class TermSentences
{
    /// <summary>Titles stand over the sentences anyway, and keywords are none.</summary>
    private const int Title = 0, Keywords = 2;

    /// <param name="context">Where to read.</param>
    /// <param name="rows">The articles, in the order in which they are wanted.</param>
    /// <param name="set">The set, because the longest of its forms wins.</param>
    /// <param name="term">The number of the term.</param>
    /// <param name="most">How many sentences of each article at most; none where only its title or its keywords use the term.</param>
    public static async Task<List<Happening>> ReadAsync(
        ArchiveContext context, IReadOnlyList<long> rows, TermSet set, int term, int most, CancellationToken cancellationToken)
    {
        var finder = new TermFinder([set]);
        var articles = await context.Articles.Include(article => article.Source)
            .Where(article => rows.Contains(article.Row)).ToDictionaryAsync(article => article.Row, cancellationToken);
        return [.. rows.Select(row => articles[row]).Select(article => new Happening(
            new ArticleLink(article.Key, article.Title, null, PublishedColumns.Read(article), article.Source?.Name),
            [.. SentencesOf(article, finder, term).Take(most)]))];
    }

    private static IEnumerable<Passage> SentencesOf(ArticleRow article, TermFinder finder, int term)
    {
        string[] fields = [article.Title, article.Standfirst, article.Keywords, .. BodyMarkdown.Read(article.Body).Select(block => block.Text)];
        return finder.Find(fields)
            .Where(use => use.Term == term && use.Field is not (Title or Keywords))
            .GroupBy(use => use.Field)
            .SelectMany(field => SentencePassages.Around(fields[field.Key], [.. field.Select(use => (use.Start, use.End))]));
    }
}

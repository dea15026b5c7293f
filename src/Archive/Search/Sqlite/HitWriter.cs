using Archive.Arabic.Text;
using Archive.Articles;
using Archive.Search.Query;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Search.Sqlite;

/// <summary>Reads the articles of a page and writes its hits, marked and explained.</summary>
internal sealed class HitWriter(
    ArchiveContext context, FacetColumns columns, IReadOnlyList<QueryWord> words, IReadOnlyList<float> weights, bool explain)
{
    private const int MostForms = 8;

    /// <summary>A hit names so many copies; the page of the article has more.</summary>
    private const int MostCopies = 4;

    private readonly PassageWriter _passages = new(words);

    public List<SearchHit> Write(List<(int Ordinal, double Rank)> page, Tally tally, bool isPartial)
    {
        // One query for the hits and for the copies that they name: a second one would take longer than reading some texts in vain.
        var copies = page.Where(hit => tally.StandsForCopies(hit.Ordinal)).ToDictionary(hit => hit.Ordinal, hit => CopiesOf(hit.Ordinal));
        var rows = page.Select(hit => hit.Ordinal).Concat(copies.Values.SelectMany(members => members)).Select(ordinal => columns.Rows[ordinal]).ToList();
        var articles = rows.Count == 0 ? [] : context.Articles.Include(article => article.Source)
            .Where(article => rows.Contains(article.Row)).ToDictionary(article => article.Row);
        return [.. page.Select(hit =>
        {
            var written = Write(articles[columns.Rows[hit.Ordinal]], hit.Rank, isPartial);
            return !copies.TryGetValue(hit.Ordinal, out var members) ? written : written with
            {
                Copies = [.. members.Select(member => articles[columns.Rows[member]])
                    .Select(copy => new FoldedCopy(copy.Key, PublishedColumns.Read(copy), copy.Source?.Name))],
                CopyCount = columns.Copies.Members(columns.Copies.Of[hit.Ordinal]).Count - 1,
                Folded = tally.FoldedUnder(hit.Ordinal),
            };
        })];
    }

    private List<int> CopiesOf(int ordinal) =>
        [.. columns.Copies.Members(columns.Copies.Of[ordinal]).Where(member => member != ordinal).Take(MostCopies)];

    private SearchHit Write(ArticleRow article, double score, bool isPartial)
    {
        var excerpts = _passages.Excerpts([.. BodyMarkdown.Read(article.Body).Select(block => block.Text)]);
        var matches = isPartial || explain ? WordMatches(article) : [];
        return new SearchHit(
            article.Key, article.Record.Length > 0 ? article.Record : article.Path, _passages.Mark(article.Title),
            excerpts[0].Passage, excerpts[0].Paragraph, PublishedColumns.Read(article), article.Source?.Name, score)
        {
            MoreSnippets = [.. excerpts.Skip(1)],
            Lacks = isPartial ? [.. matches.Where(match => match.Strength is null).Select(match => match.Word)] : [],
            Explanation = matches,
        };
    }

    /// <summary>How each word of the query stands in the article.</summary>
    private List<WordMatch> WordMatches(ArticleRow article)
    {
        string[] fields = [article.Title, article.Standfirst, article.Keywords, article.Body];
        var tokens = fields.Select(field => (Text: field, Tokens: Analyzer.Analyze(field))).ToList();
        return [.. words.Select((word, number) =>
        {
            var found = word.Alternatives.SelectMany(alternative => tokens.SelectMany(field => WordMarker.Places(field.Tokens, alternative)
                .Select(at => (alternative.Strength, Form: field.Text[field.Tokens[at].Start..field.Tokens[at + alternative.Terms.Count - 1].End])))).ToList();
            return found.Count == 0
                ? new WordMatch(word.Text, null, [], weights[number])
                : new WordMatch(
                    word.Text, found.Min(place => place.Strength),
                    [.. found.OrderBy(place => place.Strength).Select(place => place.Form).Distinct().Take(MostForms)], weights[number]);
        })];
    }
}

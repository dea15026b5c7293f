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

    private readonly PassageWriter _passages = new(words);

    public List<SearchHit> Write(List<(int Ordinal, double Rank)> page, Tally tally, bool isPartial)
    {
        var copies = new CopyReader(context, columns);
        var rows = page.Select(hit => columns.Rows[hit.Ordinal]).ToList();
        var articles = rows.Count == 0 ? [] : context.Articles.Include(article => article.Source)
            .Where(article => rows.Contains(article.Row)).ToDictionary(article => article.Row);
        return [.. page.Select(hit =>
        {
            var written = Write(articles[columns.Rows[hit.Ordinal]], hit.Rank, isPartial);
            return tally.StandsForCopies(hit.Ordinal) ? copies.AddTo(written, hit.Ordinal, tally.FoldedUnder(hit.Ordinal)) : written;
        })];
    }

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

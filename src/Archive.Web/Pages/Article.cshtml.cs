using Archive.Reading;
using Archive.Web.Requests;
using Archive.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>One article, to read and to cite.</summary>
public sealed class ArticleModel(ReadingRoom room) : PageModel
{
    public ArticlePage Article { get; private set; } = null!;

    /// <summary>The search that led here; its words are marked. Empty where none did.</summary>
    public string Query { get; private set; } = "";

    /// <summary>The article's address in full, for citing.</summary>
    public string Permalink => $"{Request.Scheme}://{Request.Host}{SearchAddress.OfArticle(Article.Key)}";

    /// <summary>«المغرب وإسرائيل يوقعان…»، الغد 24، 24 نونبر 2021</summary>
    public string Citation
    {
        get
        {
            var date = Article.Published is { } published ? DateWords.InWords(published) : "بلا تاريخ";
            string?[] parts = [Article.Byline, $"«{Article.PlainTitle}»", Article.Source, date];
            return string.Join("، ", parts.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    /// <summary>The place that the report is from; null where one of the opening paragraphs begins with it, as most do.</summary>
    public string? Dateline => Article.Dateline is { } place && !Article.Body.Take(2).Any(block => BeginsWith(block.Runs, place)) ? place : null;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellationToken)
    {
        Query = SearchRequest.Read(Request.Query).Query.Text;
        if (await room.FindArticleAsync(key, Query, cancellationToken) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        return Page();
    }

    private static bool BeginsWith(IReadOnlyList<TextRun> paragraph, string words) =>
        string.Concat(paragraph.Select(run => run.Text)).StartsWith(words, StringComparison.Ordinal);
}

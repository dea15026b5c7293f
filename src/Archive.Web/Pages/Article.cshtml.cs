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

    /// <summary>The search that led here; its words are marked.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Query { get; set; }

    /// <summary>Whether the text begins with its dateline anyway, as most do.</summary>
    public bool StatesDateline => Article.Paragraphs is [var first, ..]
        && string.Concat(first.Select(run => run.Text)).TrimStart().StartsWith(Article.Dateline ?? "", StringComparison.Ordinal);

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

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellationToken)
    {
        if (await room.FindArticleAsync(key, Query, cancellationToken) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        return Page();
    }
}

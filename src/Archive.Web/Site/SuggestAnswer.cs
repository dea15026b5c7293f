using Archive.Entities;
using Archive.Search;
using Archive.Search.Completion;
using Archive.Storage;
using Archive.Web.Requests;
using Archive.Web.Wording;

namespace Archive.Web.Site;

/// <summary><c>/search/suggest?q=…</c>: for the search box, what may be meant by what was typed so far.</summary>
internal static class SuggestAnswer
{
    public static IResult Answer(HttpRequest request, SearchCompleter completer)
    {
        var asked = SearchRequest.Read(request.Query).Query;
        return Results.Json(completer.Complete(request.Query["q"].ToString()).Select(offer => new
        {
            offer.Text,
            offer.Kind,
            Note = offer.Type is { } type ? NoteOf(type, offer) : null,
            Url = AddressOf(offer, asked),
        }), ArchiveJson.Options);
    }

    /// <summary>What kind of name it is, and how often it is met.</summary>
    private static string NoteOf(EntityType type, CompletionOffer offer) =>
        $"{EntityTypeWords.One(type)}{(offer.IsFound ? $" {FoundWords.Mark}" : "")} · {Nouns.Article.For(offer.Articles)}";

    /// <summary>A name becomes a filter of the search as it stands, beside the words typed before it.</summary>
    private static string AddressOf(CompletionOffer offer, SearchQuery asked) => offer switch
    {
        { Kind: CompletionKind.Entity, Key: { } id } => SearchAddress.Of(asked.WithText(offer.Before).WithEntity(id)),
        { Kind: CompletionKind.Title, Key: { } key } => SearchAddress.OfArticle(key),
        _ => SearchAddress.Of(asked.WithText(offer.Text)),
    };
}

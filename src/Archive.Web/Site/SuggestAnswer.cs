using Archive.Search.Completion;
using Archive.Storage;
using Archive.Web.Requests;

namespace Archive.Web.Site;

/// <summary><c>/search/suggest?q=…</c>: for the search box, what may be meant by what was typed so far.</summary>
internal static class SuggestAnswer
{
    public static IResult Answer(HttpRequest request, SearchCompleter completer) =>
        Results.Json(completer.Complete(request.Query["q"].ToString()).Select(offer => new
        {
            offer.Text,
            offer.Kind,
            Url = AddressOf(offer),
        }), ArchiveJson.Options);

    private static string AddressOf(CompletionOffer offer) => offer switch
    {
        { Kind: CompletionKind.Entity, Key: { } id } => SearchAddress.OfEntity(id),
        { Kind: CompletionKind.Title, Key: { } key } => SearchAddress.OfArticle(key),
        _ => SearchAddress.Of(offer.Text),
    };
}

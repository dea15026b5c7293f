using Archive.Import;
using Archive.Search;

namespace Archive.Reading;

/// <summary>An article in a list.</summary>
public sealed record ArticleLink(string Key, string Title, string? Opening, PublicationDate? Published, string? Source)
{
    internal static ArticleLink Of(SearchHit hit) => new(hit.Key, hit.Title.ToString(), hit.Snippet.ToString(), hit.Published, hit.Source);
}

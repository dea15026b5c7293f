using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Archive.Entities;
using Archive.Search;
using Archive.Web.Wording;

namespace Archive.Web.Requests;

/// <summary>The address of a search. What is as it would be anyway is left out, so that the same search has one address.</summary>
public static class SearchAddress
{
    public const string AnyEntity = "any-entity";
    public const string NotEntity = "not-entity";
    public const string HappenedFrom = "happened-from";
    public const string HappenedTo = "happened-to";

    /// <summary>The value of <c>copies</c> that makes articles with the same text hits of their own.</summary>
    public const string AllCopies = "all";

    // Arabic letters stay letters: the address is read by people, and six times as short.
    private static readonly UrlEncoder Encoder = UrlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text) => Of(new SearchQuery { Text = text, Sort = DefaultSort(text) });

    public static string Of(SearchQuery query) => Write("/search", query).ToString();

    /// <summary>The address of a page of all names of a type in the results of a search; <c>Page</c> of the query is that page.</summary>
    public static string OfNames(SearchQuery query, EntityType? type, bool? isFound = null)
    {
        var address = Write("/search/names", query);
        Append(address, "type", type is { } only ? EntityTypeWords.Slug(only) : null);
        Append(address, "origin", FoundWords.Slug(isFound));
        return address.ToString();
    }

    private static StringBuilder Write(string path, SearchQuery query)
    {
        var address = new StringBuilder(path);
        Append(address, "q", query.Text);
        Append(address, "from", query.From is { } from ? DateWords.Iso(from) : null);
        Append(address, "to", query.To is { } to ? DateWords.Iso(to) : null);
        Append(address, "dated", query.Dated is { } dated ? DatedWords.Slug(dated) : null);
        Append(address, HappenedFrom, query.HappenedFrom is { } happenedFrom ? DateWords.Iso(happenedFrom) : null);
        Append(address, HappenedTo, query.HappenedTo is { } happenedTo ? DateWords.Iso(happenedTo) : null);
        AppendAll(address, "entity", query.Entities);
        AppendAll(address, AnyEntity, query.AnyEntities);
        AppendAll(address, NotEntity, query.NotEntities);
        Append(address, "source", query.Source);
        AppendAll(address, "without", query.Without);
        Append(address, "copies", query.AllCopies ? AllCopies : null);
        Append(address, "sort", query.Sort == DefaultSort(query.Text) ? null : Name(query.Sort));
        Append(address, "page", query.Page > 1 ? query.Page.ToString(CultureInfo.InvariantCulture) : null);
        return address;
    }

    /// <summary>The address of an article, with the words that led to it, at a paragraph where one is given.</summary>
    public static string OfArticle(string key, string? text = null, int paragraph = 0) =>
        $"/a/{Encoder.Encode(key)}"
        + (string.IsNullOrEmpty(text) ? "" : $"?q={Encoder.Encode(text)}")
        + (paragraph > 0 ? $"#p{paragraph}" : "");

    /// <summary>The address of two articles side by side.</summary>
    public static string OfBeside(string key, string otherKey) => $"/a/{Encoder.Encode(key)}/beside/{Encoder.Encode(otherKey)}";

    public static string OfEntity(string id) => $"/e/{Encoder.Encode(id)}";

    /// <summary>The address of a page of the quotes ascribed to an entity.</summary>
    public static string OfQuotes(string id, int page = 1) =>
        $"{OfEntity(id)}/quotes" + (page > 1 ? $"?page={page.ToString(CultureInfo.InvariantCulture)}" : "");

    /// <summary>Without words nothing is more relevant than another: then the newest come first.</summary>
    public static SearchSort DefaultSort(string text) => text.Length == 0 ? SearchSort.Newest : SearchSort.Relevance;

    public static string Name(SearchSort sort) => sort switch
    {
        SearchSort.Newest => "newest",
        SearchSort.Oldest => "oldest",
        _ => "relevance",
    };

    private static void AppendAll(StringBuilder address, string name, IReadOnlyList<string> values)
    {
        foreach (var value in values)
        {
            Append(address, name, value);
        }
    }

    /// <summary>What stands behind a path: <c>?name=value&amp;…</c> with those that have a value, or nothing.</summary>
    internal static string Tail(IEnumerable<(string Name, string? Value)> parameters)
    {
        var tail = new StringBuilder();
        foreach (var (name, value) in parameters)
        {
            Append(tail, name, value);
        }

        return tail.ToString();
    }

    private static void Append(StringBuilder address, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            address.Append(address.ToString().Contains('?', StringComparison.Ordinal) ? '&' : '?')
                .Append(name).Append('=').Append(Encoder.Encode(value));
        }
    }
}

using System.Globalization;
using Archive.Reading.Names;
using Archive.Web.Wording;

namespace Archive.Web.Requests;

/// <summary>The addresses of pages about names. What is as it would be anyway is left out.</summary>
public static class NameAddress
{
    public static string Of(NameQuery query) =>
        PathOf(query) + SearchAddress.Tail(Fields(query).Append(("page", query.Page > 1 ? Text(query.Page) : null)));

    /// <summary>The page of a list of names without what is chosen in it.</summary>
    public static string PathOf(NameQuery query) => query.Type is { } type ? $"/entities/{EntityTypeWords.Slug(type)}" : "/entities";

    /// <summary>What is chosen in a list of names, as fields of a form; the page is not among them.</summary>
    public static IEnumerable<(string Name, string? Value)> Fields(NameQuery query) =>
    [
        ("name", query.Text),
        ("letter", query.Letter?.ToString()),
        ("origin", query.Origin is { } origin ? NameListWords.Slug(origin) : null),
        ("sort", query.Sort is { } sort ? NameListWords.Slug(sort) : null),
    ];

    public static string OfSpellings(string id, int page = 1) => $"{SearchAddress.OfEntity(id)}/spellings" + PageTail(page);

    public static string OfRoles(string id, int page = 1) => $"{SearchAddress.OfEntity(id)}/roles" + PageTail(page);

    public static string OfQuotesAbout(string id, int page = 1) => $"{SearchAddress.OfEntity(id)}/quoted" + PageTail(page);

    /// <summary>All names that an entity is met with.</summary>
    public static string OfMet(string id, MetSort sort = MetSort.Strength, int page = 1) =>
        $"{SearchAddress.OfEntity(id)}/with" + SearchAddress.Tail([("met", Slug(sort)), ("page", page > 1 ? Text(page) : null)]);

    /// <summary>The page of an entity, with those it is met with in another order.</summary>
    public static string OfEntity(string id, MetSort sort) => SearchAddress.OfEntity(id) + SearchAddress.Tail([("met", Slug(sort))]) + "#met";

    /// <summary>Two entities side by side.</summary>
    public static string OfComparison(string id, string otherId) => $"{SearchAddress.OfEntity(id)}/with{SearchAddress.OfEntity(otherId)[2..]}";

    public static MetSort ReadMetSort(IQueryCollection parameters) => parameters["met"] == "articles" ? MetSort.Articles : MetSort.Strength;

    private static string? Slug(MetSort sort) => sort == MetSort.Articles ? "articles" : null;

    private static string PageTail(int page) => SearchAddress.Tail([("page", page > 1 ? Text(page) : null)]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

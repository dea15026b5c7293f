using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Archive.Lens;
using Archive.Search;
using Archive.Web.Wording;

namespace Archive.Web.Requests;

/// <summary>The addresses of the naming lens, and what a request asks of it.</summary>
public static class LensAddress
{
    public const string All = "/lens";

    private static readonly UrlEncoder Encoder = UrlEncoder.Create(UnicodeRanges.All);

    public static string Of(string set, LensFilter filter = default) => $"{All}/{Encoder.Encode(set)}{Parameters(filter, 1)}";

    /// <summary>The articles that use a term.</summary>
    public static string OfUses(string set, string term, LensFilter filter = default, int page = 1) =>
        $"{All}/{Encoder.Encode(set)}/{Encoder.Encode(term)}{Parameters(filter, page)}";

    /// <summary>A search for the term's first form as a phrase in the articles of the filter: fewer, as a phrase is looked for as it is written.</summary>
    public static string OfSearch(Term term, LensFilter filter) => SearchAddress.Of(new SearchQuery
    {
        Text = $"\"{term.Forms[0]}\"",
        Source = filter.Source == LensFilter.Unknown ? null : filter.Source,
        From = filter.From,
        To = filter.To,
    });

    /// <summary>What cannot be understood is left out.</summary>
    public static LensFilter Read(IQueryCollection parameters)
    {
        // The same fields in the same words as a search has.
        var asked = SearchRequest.Read(parameters).Query;
        return new LensFilter(asked.Source, asked.From, asked.To);
    }

    public static int ReadPage(IQueryCollection parameters) => SearchRequest.Read(parameters).Query.Page;

    private static string Parameters(LensFilter filter, int page)
    {
        var given = new List<string>();
        Add("source", filter.Source);
        Add("from", filter.From is { } from ? DateWords.Iso(from) : null);
        Add("to", filter.To is { } to ? DateWords.Iso(to) : null);
        Add("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null);
        return given.Count == 0 ? "" : "?" + string.Join('&', given);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                given.Add($"{name}={Encoder.Encode(value)}");
            }
        }
    }
}

using System.Globalization;
using Archive.Search;
using Archive.Web.Wording;

namespace Archive.Web.Requests;

/// <summary>A search as its address asks for it. Whatever stands there, something can be answered: the rest is told in notices.</summary>
public sealed record SearchRequest(SearchQuery Query, IReadOnlyList<RequestNotice> Notices)
{
    private const int MaxEntities = 10;
    private const int MaxWithout = 20;

    // Far past any page that exists, far from any overflow in page × size.
    private const int MaxPage = 1_000_000;

    public static SearchRequest Read(IQueryCollection parameters)
    {
        var notices = new List<RequestNotice>();
        var text = parameters["q"].ToString().Trim();
        var (from, to) = ReadPeriod(parameters["from"], parameters["to"], notices);
        var (happenedFrom, happenedTo) = ReadPeriod(parameters[SearchAddress.HappenedFrom], parameters[SearchAddress.HappenedTo], notices);

        var query = new SearchQuery
        {
            Text = text,
            From = from,
            To = to,
            HappenedFrom = happenedFrom,
            HappenedTo = happenedTo,
            Entities = ReadEntities(parameters, "entity", notices),
            AnyEntities = ReadEntities(parameters, SearchAddress.AnyEntity, notices),
            NotEntities = ReadEntities(parameters, SearchAddress.NotEntity, notices),
            Dated = DatedWords.FromSlug(parameters["dated"]),
            Source = parameters["source"].ToString() is { Length: > 0 } source ? source : null,
            Without = [.. Values(parameters, "without").Take(MaxWithout)],
            AllCopies = parameters["copies"] == SearchAddress.AllCopies,
            Sort = ReadSort(parameters, text, notices),
            Page = ReadPage(parameters, notices),
        };
        return new SearchRequest(query, notices);
    }

    private static (DateOnly? From, DateOnly? To) ReadPeriod(string? first, string? last, List<RequestNotice> notices)
    {
        var (from, to) = (ReadDay(first, notices), ReadDay(last, notices));
        if (from > to)
        {
            AddOnce(notices, RequestNotice.PeriodReversed);
            return (to, from);
        }

        return (from, to);
    }

    private static DateOnly? ReadDay(string? value, List<RequestNotice> notices)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (DateOnly.TryParseExact(value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        AddOnce(notices, RequestNotice.DateIgnored);
        return null;
    }

    private static string[] ReadEntities(IQueryCollection parameters, string name, List<RequestNotice> notices)
    {
        var ids = Values(parameters, name).ToArray();
        if (ids.Length > MaxEntities)
        {
            AddOnce(notices, RequestNotice.EntitiesCut);
        }

        return [.. ids.Take(MaxEntities)];
    }

    /// <summary>The values of a parameter that may be repeated, each once.</summary>
    private static IEnumerable<string> Values(IQueryCollection parameters, string name) =>
        parameters[name].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim()).Distinct();

    private static SearchSort ReadSort(IQueryCollection parameters, string text, List<RequestNotice> notices)
    {
        var value = parameters["sort"].ToString();
        switch (value)
        {
            case "relevance":
                return SearchSort.Relevance;
            case "newest":
                return SearchSort.Newest;
            case "oldest":
                return SearchSort.Oldest;
            case "":
                break;
            default:
                notices.Add(RequestNotice.SortIgnored);
                break;
        }

        return SearchAddress.DefaultSort(text);
    }

    private static int ReadPage(IQueryCollection parameters, List<RequestNotice> notices)
    {
        var value = parameters["page"].ToString();
        if (value.Length == 0)
        {
            return 1;
        }

        if (value.Length < 100 && value.All(char.IsAsciiDigit) && value.Any(digit => digit != '0'))
        {
            return int.TryParse(value, CultureInfo.InvariantCulture, out var page) ? Math.Min(page, MaxPage) : MaxPage;
        }

        notices.Add(RequestNotice.PageIgnored);
        return 1;
    }

    private static void AddOnce(List<RequestNotice> notices, RequestNotice notice)
    {
        if (!notices.Contains(notice))
        {
            notices.Add(notice);
        }
    }
}

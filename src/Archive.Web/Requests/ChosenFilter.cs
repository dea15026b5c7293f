using Archive.Search;
using Archive.Web.Wording;

namespace Archive.Web.Requests;

/// <summary>A filter in force, and the address of the same search without it.</summary>
public sealed record ChosenFilter(string Kind, string Value, string AddressWithout)
{
    public static IReadOnlyList<ChosenFilter> Of(SearchQuery query, SearchPage results)
    {
        var chosen = new List<ChosenFilter>();
        if (query.From is { } from)
        {
            chosen.Add(new ChosenFilter("من", DateWords.Day(from), SearchAddress.Of(query.WithPeriod(null, query.To))));
        }

        if (query.To is { } to)
        {
            chosen.Add(new ChosenFilter("إلى", DateWords.Day(to), SearchAddress.Of(query.WithPeriod(query.From, null))));
        }

        if (query.Dated is { } dated)
        {
            chosen.Add(new ChosenFilter("التاريخ", DatedWords.For(dated), SearchAddress.Of(query.WithDated(null))));
        }

        if (query.HappenedFrom is { } happenedFrom)
        {
            chosen.Add(new ChosenFilter("وقع من", DateWords.Day(happenedFrom), SearchAddress.Of(query.WithHappened(null, query.HappenedTo))));
        }

        if (query.HappenedTo is { } happenedTo)
        {
            chosen.Add(new ChosenFilter("وقع إلى", DateWords.Day(happenedTo), SearchAddress.Of(query.WithHappened(query.HappenedFrom, null))));
        }

        AddNames(query.Entities, "يذكر", "ويذكر");
        AddNames(query.AnyEntities, query.AnyEntities.Count == 1 ? "يذكر" : "يذكر أحد الأسماء:", "أو");
        AddNames(query.NotEntities, "لا يذكر", "ولا يذكر");

        if (query.Source is { } source)
        {
            chosen.Add(new ChosenFilter("الصحيفة", source, SearchAddress.Of(query.WithSource(null))));
        }

        return chosen;

        void AddNames(IReadOnlyList<string> ids, string first, string further) => chosen.AddRange(ids.Select((id, place) => new ChosenFilter(
            place == 0 ? first : further, results.AskedEntities.GetValueOrDefault(id, id), SearchAddress.Of(query.WithoutEntity(id)))));
    }
}

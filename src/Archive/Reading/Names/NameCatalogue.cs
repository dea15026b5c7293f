using Archive.Entities;
using Archive.Search.Sqlite;

namespace Archive.Reading.Names;

/// <summary>All names that articles of one generation use, in memory: made once, read by any number of threads.</summary>
internal sealed class NameCatalogue
{
    private readonly CataloguedName[] _names;
    private readonly Dictionary<int, int> _numbers;
    private readonly Lazy<NameLookup> _lookup;
    private readonly Lazy<int[]>[] _orders;

    /// <param name="columns">The generation.</param>
    /// <param name="names">Those that an article of it has.</param>
    /// <param name="spellings">What each name, by its place in <paramref name="names"/>, is written as: for the look-up by text.</param>
    public NameCatalogue(FacetColumns columns, CataloguedName[] names, IReadOnlyList<IReadOnlyList<string>> spellings)
    {
        (Columns, _names) = (columns, names);
        _numbers = names.Select((name, number) => (name.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        // Each is asked for seldom, and takes a while for many names.
        _lookup = new Lazy<NameLookup>(() => new NameLookup(spellings));
        _orders = [.. Enum.GetValues<NameSort>().Select(sort => new Lazy<int[]>(() => OrderBy(sort)))];
    }

    public FacetColumns Columns { get; }

    /// <summary>The name of an entity's row; null where no article has it.</summary>
    public CataloguedName? Of(int id) => _numbers.TryGetValue(id, out var number) ? _names[number] : null;

    public NamePage List(NameQuery query)
    {
        var likeness = query.Text.Length > 0 ? _lookup.Value.Find(query.Text) : null;
        var chosen = new List<int>();
        var letters = new Dictionary<char, int>();
        var types = new Dictionary<EntityType, int>();
        var found = 0;
        foreach (var number in InOrder(query.Sort, likeness))
        {
            var name = _names[number];
            var isType = query.Type is null || name.Type == query.Type;
            var isOrigin = query.Origin is null || name.IsFound == (query.Origin == NameOrigin.Found);
            var isLetter = query.Letter is null || name.Letter == query.Letter;
            letters[name.Letter] = letters.GetValueOrDefault(name.Letter) + (isType && isOrigin ? 1 : 0);
            types[name.Type] = types.GetValueOrDefault(name.Type) + (isOrigin && isLetter ? 1 : 0);
            found += name.IsFound && isType && isLetter ? 1 : 0;
            if (isType && isOrigin && isLetter)
            {
                chosen.Add(number);
            }
        }

        var page = Math.Clamp(query.Page, 1, Math.Max(1, (chosen.Count + query.PageSize - 1) / query.PageSize));
        return new NamePage(
            query with { Page = page },
            [.. chosen.Skip((page - 1) * query.PageSize).Take(query.PageSize).Select(number => Shown(_names[number]))],
            chosen.Count, letters, types, found);
    }

    private IEnumerable<int> InOrder(NameSort? sort, Dictionary<int, double>? likeness)
    {
        if (likeness is null)
        {
            return _orders[(int)(sort ?? NameSort.Articles)].Value;
        }

        return sort is { } asked
            ? _orders[(int)asked].Value.Where(likeness.ContainsKey)
            : _orders[(int)NameSort.Articles].Value.Where(likeness.ContainsKey).OrderByDescending(number => likeness[number]);
    }

    private int[] OrderBy(NameSort sort)
    {
        var numbers = Enumerable.Range(0, _names.Length);
        var ordered = sort switch
        {
            NameSort.Name => numbers.OrderBy(number => _names[number].Order, StringComparer.Ordinal),
            NameSort.Newest => numbers.OrderByDescending(number => _names[number].Newest).ThenByDescending(number => _names[number].Link.Articles),
            _ => numbers.OrderByDescending(number => _names[number].Link.Articles),
        };
        return [.. ordered.ThenBy(number => _names[number].Link.Name, StringComparer.Ordinal).ThenBy(number => _names[number].Link.Id, StringComparer.Ordinal)];
    }

    private ListedName Shown(CataloguedName name) => new(name.Link, name.IsFound, ArticleTime.Of(Columns, name.Newest));
}

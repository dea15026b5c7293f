namespace Archive.Search.Sqlite;

/// <summary>Counts the matches of a query, their facets, and keeps the best: everything that a page of results needs.</summary>
internal sealed class Tally
{
    private readonly FacetColumns _columns;
    private readonly FacetFilter _filter;
    private readonly SearchSort _sort;
    private readonly TopHits _top;
    private readonly Dictionary<int, int> _months = [];
    private readonly Dictionary<int, int> _sources = [];
    private readonly int[] _entities;
    private readonly int[] _dated = new int[Enum.GetValues<DateKnowledge>().Length];

    /// <param name="capacity">How many of the best to keep: up to the end of the page asked for.</param>
    public Tally(FacetColumns columns, FacetFilter filter, SearchSort sort, int capacity)
    {
        _columns = columns;
        _filter = filter;
        _sort = sort;
        _top = new TopHits(capacity);
        _entities = new int[columns.EntityNames.Count == 0 ? 1 : columns.EntityNames.Keys.Max() + 1];
    }

    public long Total { get; private set; }

    public long Overlapping { get; private set; }

    public long Undated { get; private set; }

    /// <summary>How many matches each knowledge of a date has, whichever is asked for.</summary>
    public IReadOnlyDictionary<DateKnowledge, int> Dated =>
        Enum.GetValues<DateKnowledge>().ToDictionary(known => known, known => _dated[(int)known]);

    public IReadOnlyDictionary<int, int> Months => _months;

    public IReadOnlyDictionary<int, int> Sources => _sources;

    /// <summary>How many matches name each entity, by its id.</summary>
    public IReadOnlyList<int> Entities => _entities;

    /// <summary>Whether a match passes the filters: only then its score is worth computing.</summary>
    public bool Count(int ordinal)
    {
        var verdict = _filter.Judge(ordinal);
        var dated = _columns.KnowledgeOf(ordinal);
        var isDatedAsAsked = _filter.IsDatedAsAsked(dated);
        if (verdict == FilterVerdict.In)
        {
            _dated[(int)dated]++;
        }

        if (isDatedAsAsked && verdict is (FilterVerdict.In or FilterVerdict.OtherSource))
        {
            Increment(_sources, _columns.Sources[ordinal]);
        }

        if (verdict == FilterVerdict.Overlaps)
        {
            Overlapping++;
        }

        if (verdict != FilterVerdict.In || !isDatedAsAsked)
        {
            return false;
        }

        Total++;
        Undated += dated == DateKnowledge.Undated ? 1 : 0;
        if (_columns.Months[ordinal] >= 0)
        {
            Increment(_months, _columns.Months[ordinal]);
        }

        foreach (var entity in _columns.EntitiesOf(ordinal))
        {
            _entities[entity]++;
        }

        return true;
    }

    /// <summary>Offers a counted match for the page.</summary>
    public void Rank(int ordinal, double score) => _top.Offer(ordinal, _sort switch
    {
        SearchSort.Relevance => score,
        SearchSort.Newest => ordinal,
        // The undated have the lowest rows and are still to stand last.
        _ => _columns.LastDays[ordinal] == 0 ? -(double)_columns.Count - ordinal : -(double)ordinal,
    });

    /// <summary>Whether the order is by relevance.</summary>
    public bool NeedsScores => _sort == SearchSort.Relevance;

    /// <summary>Whether a match with this score may come among the best that are kept.</summary>
    public bool MayRank(double score) => _top.MayKeep(score);

    public List<(int Ordinal, double Rank)> Page(int skip) => _top.Page(skip);

    private static void Increment(Dictionary<int, int> counts, int key) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
}

using System.Runtime.InteropServices;

namespace Archive.Search.Sqlite;

/// <summary>Counts the matches of a query, their facets, and keeps the best: everything that a page of results needs.</summary>
internal sealed class Tally
{
    private readonly FacetColumns _columns;
    private readonly FacetFilter _filter;
    private readonly SearchSort _sort;
    private readonly TopHits _top;
    private readonly bool _allCopies;
    private readonly Dictionary<int, (double Rank, int Ordinal, int Count)> _groups = [];
    private readonly Dictionary<int, int> _months = [];
    private readonly Dictionary<int, int> _sources = [];
    private readonly int[] _entities;
    private readonly int[] _dated = new int[Enum.GetValues<DateKnowledge>().Length];

    /// <param name="capacity">How many of the best to keep: up to the end of the page asked for.</param>
    /// <param name="allCopies">Whether articles with the same text are ranked each, and not the best alone.</param>
    public Tally(FacetColumns columns, FacetFilter filter, SearchSort sort, int capacity, bool allCopies)
    {
        _allCopies = allCopies;
        _columns = columns;
        _filter = filter;
        _sort = sort;
        _top = new TopHits(capacity);
        _entities = new int[columns.EntityIdEnd];
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

    /// <summary>How many matches stand behind another with the same text.</summary>
    public long Folded => _groups.Values.Sum(group => group.Count - 1L);

    /// <summary>The groups of copies that have a match.</summary>
    public IEnumerable<int> Groups => _groups.Keys;

    /// <summary>Whether an article of the page was ranked for all that have its text.</summary>
    public bool StandsForCopies(int ordinal) => _groups.ContainsKey(_columns.Copies.Of[ordinal]);

    /// <summary>How many matches stand behind this one.</summary>
    public int FoldedUnder(int ordinal) => _groups[_columns.Copies.Of[ordinal]].Count - 1;

    /// <summary>Offers a counted match for the page.</summary>
    public void Rank(int ordinal, double score)
    {
        var rank = _sort switch
        {
            SearchSort.Relevance => score,
            SearchSort.Newest => ordinal,
            // The undated have the lowest rows and are still to stand last.
            _ => _columns.LastDays[ordinal] == 0 ? -(double)_columns.Count - ordinal : -(double)ordinal,
        };
        if (_allCopies || _columns.Copies.Of[ordinal] == 0)
        {
            _top.Offer(ordinal, rank);
            return;
        }

        ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, _columns.Copies.Of[ordinal], out var known);
        best = known && (best.Rank, best.Ordinal).CompareTo((rank, ordinal)) > 0
            ? (best.Rank, best.Ordinal, best.Count + 1)
            : (rank, ordinal, best.Count + 1);
    }

    /// <summary>Whether the order is by relevance.</summary>
    public bool NeedsScores => _sort == SearchSort.Relevance;

    /// <summary>Whether a match with this score may come among the best that are kept.</summary>
    public bool MayRank(double score) => _top.MayKeep(score);

    /// <summary>The best of the matches, without the first <paramref name="skip"/>. Asked once, at the end.</summary>
    public List<(int Ordinal, double Rank)> Page(int skip)
    {
        // Of copies only the best is offered, and which that is stands only now.
        foreach (var (rank, ordinal, _) in _groups.Values)
        {
            _top.Offer(ordinal, rank);
        }

        return _top.Page(skip);
    }

    private static void Increment(Dictionary<int, int> counts, int key) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
}

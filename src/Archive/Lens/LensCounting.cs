using Archive.Reading;
using Archive.Storage;

namespace Archive.Lens;

/// <summary>Counts one set from the tally: by newspaper, by period, and where each term stands first and last.</summary>
internal sealed class LensCounting
{
    /// <summary>Dates that span more months are counted by year.</summary>
    private const int MaxMonths = 48;

    private readonly LensTally _tally;
    private readonly LensFilter _filter;
    private readonly Dictionary<int, TermCounts> _sources = [];
    private readonly (int First, int Last)[] _edges;
    private readonly HashSet<int> _undated = [];
    private int _firstDay = int.MaxValue;
    private int _lastDay;

    public LensCounting(LensTally tally, TermSet set, LensFilter filter)
    {
        (_tally, Set, _filter) = (tally, set, filter);
        Total = new TermCounts(set.Terms.Count);
        _edges = new (int, int)[set.Terms.Count];
        Array.Fill(_edges, (-1, -1));
        ForEach(Count);
    }

    public TermSet Set { get; }

    private TermCounts Total { get; }

    public LensSummary Summary => new(Set, Total, Sources);

    private IReadOnlyList<LensSource> Sources => [.. _sources
        .Select(source => new LensSource(_tally.Columns.SourceNames.GetValueOrDefault(source.Key), source.Value))
        .OrderBy(source => source.Name is null).ThenByDescending(source => source.Terms.Uses).ThenBy(source => source.Name, StringComparer.Ordinal)];

    /// <summary>The ordinals of the first and the last dated article that use a term; -1 where none does.</summary>
    public (int First, int Last) EdgesOf(int term) => _edges[term];

    public LensPage ToPage(IReadOnlyList<TermEdges> edges)
    {
        var unplaced = new HashSet<int>();
        var periods = Periods(unplaced);
        return new LensPage
        {
            Set = Set,
            Total = Total,
            Sources = Sources,
            AllSources = _filter == default ? Named(Sources) : Named(new LensCounting(_tally, Set, default).Sources),
            Periods = periods,
            Edges = edges,
            Undated = _undated.Count,
            Unplaced = unplaced.Count,
            Waiting = _tally.Waiting,
        };
    }

    private static IReadOnlyList<string> Named(IReadOnlyList<LensSource> sources) =>
        [.. sources.Select(source => source.Name).OfType<string>().Order(StringComparer.Ordinal)];

    private void Count(int term, int ordinal, int uses)
    {
        var source = _tally.Columns.Sources[ordinal];
        if (!_sources.TryGetValue(source, out var counts))
        {
            _sources.Add(source, counts = new TermCounts(Set.Terms.Count));
        }

        counts.Add(term, uses);
        Total.Add(term, uses);
        var (first, last) = DaysOf(ordinal);
        if (last == 0)
        {
            _undated.Add(ordinal);
            return;
        }

        _edges[term] = (_edges[term].First < 0 ? ordinal : _edges[term].First, ordinal);
        (_firstDay, _lastDay) = (Math.Min(_firstDay, first), Math.Max(_lastDay, last));
    }

    private List<LensPeriod> Periods(HashSet<int> unplaced)
    {
        var unit = _lastDay - _firstDay > MaxMonths * 31 ? CalendarUnit.Year : CalendarUnit.Month;
        var periods = new SortedDictionary<DateOnly, LensPeriod>();
        ForEach((term, ordinal, uses) =>
        {
            var (first, last) = DaysOf(ordinal);
            if (last == 0)
            {
                return;
            }

            var period = CalendarPeriod.Around(DateOnly.FromDayNumber(first), unit);
            if (last > period.Last.DayNumber)
            {
                unplaced.Add(ordinal);
                return;
            }

            if (!periods.TryGetValue(period.First, out var found))
            {
                periods.Add(period.First, found = new LensPeriod(period, new TermCounts(Set.Terms.Count)));
            }

            found.Terms.Add(term, uses);
        });
        return [.. periods.Values];
    }

    private (int First, int Last) DaysOf(int ordinal) => (RowNumber.DayOf(_tally.Columns.Rows[ordinal]), _tally.Columns.LastDays[ordinal]);

    private void ForEach(Action<int, int, int> use)
    {
        for (var term = 0; term < Set.Terms.Count; term++)
        {
            foreach (var (ordinal, uses) in _tally.UsesOf(Set.Id, term, _filter))
            {
                use(term, ordinal, uses);
            }
        }
    }
}

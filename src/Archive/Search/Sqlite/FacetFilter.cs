using Archive.Storage;

namespace Archive.Search.Sqlite;

/// <summary>The filters of a query, asked of one article after the other.</summary>
internal sealed class FacetFilter
{
    private readonly FacetColumns _columns;
    private readonly int _from;
    private readonly int _to;
    private readonly int[] _entities;
    private readonly int _source;
    private readonly bool _unknown;

    public FacetFilter(FacetColumns columns, SearchQuery query)
    {
        _columns = columns;
        _from = query.From?.DayNumber ?? 0;
        _to = query.To?.DayNumber ?? int.MaxValue;
        HasPeriod = query.From is not null || query.To is not null;
        _entities = [.. query.Entities.Select(key => columns.EntityIdsByKey.GetValueOrDefault(key))];
        _source = query.Source is null ? 0 : columns.SourceNames.FirstOrDefault(source => source.Value == query.Source, new(-1, "")).Key;
        UnknownEntity = _entities.Contains(0);
        _unknown = UnknownEntity;
    }

    public bool HasPeriod { get; }

    public bool UnknownEntity { get; }

    /// <summary>The rows that any article inside or overlapping the period can have, for the index to look at no others.</summary>
    public (long First, long Last) Rows
    {
        get
        {
            if (!HasPeriod)
            {
                return (0, long.MaxValue);
            }

            // A year-long interval that reaches into the period may begin before it.
            var first = Math.Max(_from, 1);
            foreach (var ordinal in _columns.Approximate)
            {
                if (_columns.LastDays[ordinal] >= _from)
                {
                    first = Math.Min(first, RowNumber.DayOf(_columns.Rows[ordinal]));
                    break;
                }
            }

            var firstRow = RowNumber.FirstOf(DateOnly.FromDayNumber(first));
            return (firstRow, _to >= DateOnly.MaxValue.DayNumber ? long.MaxValue : RowNumber.FirstOf(DateOnly.FromDayNumber(_to + 1)) - 1);
        }
    }

    public FilterVerdict Judge(int ordinal)
    {
        if (_unknown || !NamesAll(ordinal))
        {
            return FilterVerdict.Out;
        }

        var inSource = _source == 0 || _columns.Sources[ordinal] == _source;
        if (!HasPeriod)
        {
            return inSource ? FilterVerdict.In : FilterVerdict.OtherSource;
        }

        var (first, last) = (RowNumber.DayOf(_columns.Rows[ordinal]), _columns.LastDays[ordinal]);
        if (last == 0 || last < _from || first > _to)
        {
            return FilterVerdict.Out;
        }

        var inside = first >= _from && last <= _to;
        return inside
            ? (inSource ? FilterVerdict.In : FilterVerdict.OtherSource)
            : (inSource ? FilterVerdict.Overlaps : FilterVerdict.Out);
    }

    private bool NamesAll(int ordinal)
    {
        var named = _columns.EntitiesOf(ordinal);
        foreach (var entity in _entities)
        {
            if (named.BinarySearch(entity) < 0)
            {
                return false;
            }
        }

        return true;
    }
}

using Archive.Arabic.Text;
using Archive.Search.Query;
using Archive.Storage;

namespace Archive.Search.Sqlite;

/// <summary>The filters of a query, those of the form and those of its fields, asked of one article after the other.</summary>
internal sealed class FacetFilter
{
    private readonly FacetColumns _columns;
    private readonly int _from;
    private readonly int _to;
    private readonly DateKnowledge? _dated;
    private readonly int _happenedFrom;
    private readonly int _happenedTo;
    private readonly bool _asksWhen;
    private readonly HashSet<int>? _sources;
    private readonly HashSet<int> _excludedSources;
    private readonly HashSet<int>? _authors;
    private readonly HashSet<int> _excludedAuthors;

    public FacetFilter(FacetColumns columns, SearchQuery query, QueryFilters fields)
    {
        _columns = columns;
        _from = Math.Max(query.From?.DayNumber ?? 0, fields.From?.DayNumber ?? 0);
        _to = Math.Min(query.To?.DayNumber ?? int.MaxValue, fields.To?.DayNumber ?? int.MaxValue);
        _dated = query.Dated;
        HasPeriod = (query.From ?? query.To ?? fields.From ?? fields.To) is not null;
        _happenedFrom = Math.Max(query.HappenedFrom?.DayNumber ?? 0, fields.HappenedFrom?.DayNumber ?? 0);
        _happenedTo = Math.Min(query.HappenedTo?.DayNumber ?? int.MaxValue, fields.HappenedTo?.DayNumber ?? int.MaxValue);
        _asksWhen = (query.HappenedFrom ?? query.HappenedTo ?? fields.HappenedFrom ?? fields.HappenedTo) is not null;
        Entities = new EntityFilter(columns, query, fields);
        _sources = query.Source is null && fields.Sources.Count == 0 ? null
            : [.. Named(columns.SourceNames, fields.Sources), .. columns.SourceNames.Where(source => source.Value == query.Source).Select(source => source.Key)];
        _authors = fields.Authors.Count == 0 ? null : Named(columns.AuthorNames, fields.Authors);
        _excludedSources = Named(columns.SourceNames, fields.ExcludedSources);
        _excludedAuthors = Named(columns.AuthorNames, fields.ExcludedAuthors);
    }

    public bool HasPeriod { get; }

    public EntityFilter Entities { get; }

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

    /// <summary>Whether as much is known of the article's date as was asked for.</summary>
    public bool IsDatedAsAsked(DateKnowledge known) => _dated is null || _dated == known;

    public FilterVerdict Judge(int ordinal)
    {
        if (!Entities.Passes(_columns.EntitiesOf(ordinal)) || !HappenedAsAsked(ordinal) || _authors?.Contains(_columns.Authors[ordinal]) == false
            || _excludedAuthors.Contains(_columns.Authors[ordinal]) || _excludedSources.Contains(_columns.Sources[ordinal]))
        {
            return FilterVerdict.Out;
        }

        var inSource = _sources?.Contains(_columns.Sources[ordinal]) != false;
        if (!HasPeriod)
        {
            return inSource ? FilterVerdict.In : FilterVerdict.OtherSource;
        }

        var (first, last) = (RowNumber.DayOf(_columns.Rows[ordinal]), _columns.LastDays[ordinal]);
        if (last == 0 || last < _from || first > _to)
        {
            return FilterVerdict.Out;
        }

        // Whoever asks for approximate dates wants those that may be of the period too.
        var inside = (first >= _from && last <= _to) || _dated == DateKnowledge.Approximate;
        return inside
            ? (inSource ? FilterVerdict.In : FilterVerdict.OtherSource)
            : (inSource ? FilterVerdict.Overlaps : FilterVerdict.Out);
    }

    /// <summary>
    /// Whether a time that the article names lies inside the span as a whole. That keeps what is too coarse out by itself: a year lies
    /// in no month, and a month in no day.
    /// </summary>
    private bool HappenedAsAsked(int ordinal)
    {
        if (!_asksWhen)
        {
            return true;
        }

        foreach (var (first, last) in _columns.TimesOf(ordinal))
        {
            if (first >= _happenedFrom && last <= _happenedTo)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ids of the names that hold all words of one of those asked for; a name that no one has finds no one.</summary>
    private static HashSet<int> Named(IReadOnlyDictionary<int, string> names, IReadOnlyList<string> asked)
    {
        var words = asked.Select(name => Analyzer.Fold(name).Split(' ')).ToList();
        return [.. names.Where(name => words.Exists(Analyzer.Fold(name.Value).Split(' ').ToHashSet().IsSupersetOf)).Select(name => name.Key)];
    }
}

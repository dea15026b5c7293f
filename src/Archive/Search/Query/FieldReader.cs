using Archive.Arabic.Dates;

namespace Archive.Search.Query;

/// <summary>Takes the values of fields (مصدر: كاتب: كيان: من: إلى: تاريخ: وقع:) as they are read.</summary>
internal sealed class FieldReader
{
    private readonly List<string> _sources = [];
    private readonly List<string> _authors = [];
    private readonly List<IReadOnlyList<string>> _entities = [];
    private readonly List<string> _excludedSources = [];
    private readonly List<string> _excludedAuthors = [];
    private readonly List<string> _excludedEntities = [];
    private (DateOnly? From, DateOnly? To) _published;
    private (DateOnly? From, DateOnly? To) _happened;

    /// <summary>Whether a date could not be read as one.</summary>
    public bool NotUnderstood { get; private set; }

    public bool HasAny =>
        (_published.From ?? _published.To ?? _happened.From ?? _happened.To) is not null || NotUnderstood
        || _sources.Count + _authors.Count + _entities.Count + _excludedSources.Count + _excludedAuthors.Count + _excludedEntities.Count > 0;

    public QueryFilters Filters => new()
    {
        From = _published.From,
        To = _published.To,
        HappenedFrom = _happened.From,
        HappenedTo = _happened.To,
        Sources = _sources,
        Authors = _authors,
        Entities = _entities,
        ExcludedSources = _excludedSources,
        ExcludedAuthors = _excludedAuthors,
        ExcludedEntities = _excludedEntities,
    };

    /// <summary>Whether a field has names as its values, and no dates.</summary>
    public static bool TakesNames(string field) => field is "source" or "author" or "entity";

    /// <summary>
    /// Takes choices of names. An article has several entities and may be asked for one of each choice; it has one source and one
    /// author, which any name may be. Where they are left out, each of them is.
    /// </summary>
    public void TakeNames(string field, IReadOnlyList<IReadOnlyList<string>> choices, bool excluded)
    {
        if (field == "entity" && !excluded)
        {
            _entities.AddRange(choices);
            return;
        }

        var names = field switch
        {
            "source" => excluded ? _excludedSources : _sources,
            "author" => excluded ? _excludedAuthors : _authors,
            _ => _excludedEntities,
        };
        names.AddRange(choices.SelectMany(choice => choice));
    }

    /// <summary>Takes a date, and of the words after it those that belong to it («نوفمبر 2021»).</summary>
    /// <returns>How many lexemes were taken.</returns>
    public int TakeDate(string field, string value, IEnumerable<string> following) => field.StartsWith("event", StringComparison.Ordinal)
        ? TakeDate(ref _happened, field, value, [.. following.Take(3)])
        : TakeDate(ref _published, field, value, [.. following.Take(3)]);

    private int TakeDate(ref (DateOnly? From, DateOnly? To) span, string field, string value, List<string> following)
    {
        // The longest run of words that is one date as a whole.
        for (var count = following.Count; count >= 0; count--)
        {
            if (ReadPeriod(string.Join(' ', following.Take(count).Prepend(value))) is { } period)
            {
                span = (
                    field.EndsWith("to", StringComparison.Ordinal) ? span.From : period.From,
                    field.EndsWith("from", StringComparison.Ordinal) ? span.To : period.To);
                return count + 1;
            }
        }

        NotUnderstood = true;
        return 1;
    }

    private static (DateOnly From, DateOnly To)? ReadPeriod(string text)
    {
        var folded = Arabic.Text.Analyzer.Fold(text);
        if (folded.Length == 4 && int.TryParse(folded, out var year) && year is > 0 and < 9999)
        {
            return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        // 2021-11: a text may mean something else by it, a field cannot.
        if (text.Split('-') is [{ Length: 4 } first, { Length: 2 } second] && int.TryParse(Arabic.Text.Analyzer.Fold(first), out year)
            && int.TryParse(Arabic.Text.Analyzer.Fold(second), out var month) && year > 0 && month is > 0 and <= 12)
        {
            return (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
        }

        return TimeExpressionFinder.Find(text) is [var time] && time.Length == text.Trim().Length
            ? (DateOnly.FromDateTime(time.From), DateOnly.FromDateTime(time.To))
            : null;
    }
}

namespace Archive.Search.Query;

/// <summary>A word or a quoted phrase of the query with all the ways in which an article can have it.</summary>
/// <param name="Text">As the reader typed it.</param>
/// <param name="Folded">Its folded words with spaces between where other forms are welcome; null where the exact form was asked for.</param>
/// <param name="Alternatives">At least one, the closest first.</param>
internal sealed record QueryWord(string Text, string? Folded, IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>The words one by one in all their forms, where several were asked for side by side; else the word itself.</summary>
    public IReadOnlyList<QueryWord> Apart { get => field ?? [this]; init; }

    /// <summary>The same word with more ways to be found.</summary>
    public QueryWord With(IEnumerable<Alternative> more) => this with { Alternatives = [.. Alternatives, .. more] };
}

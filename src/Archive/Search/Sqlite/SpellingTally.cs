using Archive.Search.Query;

namespace Archive.Search.Sqlite;

/// <summary>Counts how many of the matches have each other spelling of the query's words.</summary>
internal sealed class SpellingTally
{
    private readonly (QueryWord Word, string Spelling)[] _spellings;
    private readonly int[] _spellingOfSlot;
    private readonly long[] _counts;
    private readonly long[] _lastMatch;
    private long _match;

    private SpellingTally(MatchExpression expression)
    {
        _spellings = [.. expression.Slots.Where(slot => slot is { Word: >= 0, Alternative.Spelling: not null })
            .Select(slot => (expression.Words[slot.Word], slot.Alternative.Spelling!)).DistinctBy(spelling => spelling.Item2)];
        _spellingOfSlot = [.. expression.Slots.Select(slot => Array.FindIndex(_spellings, spelling => spelling.Spelling == slot.Alternative.Spelling))];
        _counts = new long[_spellings.Length];
        _lastMatch = new long[_spellings.Length];
    }

    /// <summary>Null where the query has no other spellings.</summary>
    public static SpellingTally? Of(MatchExpression expression) =>
        new SpellingTally(expression) is { _spellings.Length: > 0 } tally ? tally : null;

    /// <param name="present">For each slot whether it stands in the match.</param>
    public void Count(ReadOnlySpan<bool> present)
    {
        _match++;
        for (var slot = 0; slot < present.Length; slot++)
        {
            if (present[slot] && _spellingOfSlot[slot] is >= 0 and var spelling && _lastMatch[spelling] != _match)
            {
                _lastMatch[spelling] = _match;
                _counts[spelling]++;
            }
        }
    }

    /// <summary>The spellings that matches have, the commonest first.</summary>
    public IEnumerable<SpellingCount> Counts => _spellings
        .Select((spelling, i) => new SpellingCount(spelling.Word.Text, spelling.Spelling, _counts[i], Excluded: false))
        .Where(spelling => spelling.Count > 0)
        .OrderByDescending(spelling => spelling.Count).ThenBy(spelling => spelling.Spelling, StringComparer.Ordinal);
}

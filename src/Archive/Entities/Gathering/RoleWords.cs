using Archive.Arabic.Text;

namespace Archive.Entities.Gathering;

/// <summary>What articles call people, compared by their words' stems: «وزير الدفاع» is «وزيرُ الدفاع».</summary>
internal sealed class RoleWords
{
    private readonly List<(string Text, HashSet<string> Words)> _roles;

    /// <param name="texts">The roles of one person, in any order.</param>
    public RoleWords(IEnumerable<string> texts) =>
        _roles = [.. texts.Order(StringComparer.Ordinal)
            .Select(text => (text, Analyzer.Analyze(text).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal)))
            .Where(role => role.Item2.Count > 0)];

    public bool IsEmpty => _roles.Count == 0;

    /// <summary>A role that both have: the same words, or two words and more that the other says too. Null where there is none.</summary>
    public string? SharedWith(RoleWords other)
    {
        foreach (var (text, words) in _roles)
        {
            foreach (var (_, others) in other._roles)
            {
                var (fewer, more) = words.Count <= others.Count ? (words, others) : (others, words);
                if ((fewer.Count >= 2 || fewer.Count == more.Count) && fewer.IsSubsetOf(more))
                {
                    return text;
                }
            }
        }

        return null;
    }
}

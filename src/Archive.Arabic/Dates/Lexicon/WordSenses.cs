namespace Archive.Arabic.Dates.Lexicon;

/// <summary>All meanings of a word. Which kinds are among them is known at a glance: most questions are answered with no.</summary>
internal sealed class WordSenses
{
    internal static readonly WordSenses None = new([]);

    private readonly Sense[] _senses;
    private readonly SenseKinds _kinds;

    internal WordSenses(Sense[] senses)
    {
        _senses = senses;
        _kinds = SenseKinds.Of([.. senses.Select(sense => sense.Kind)]);
        Inflects = senses.Length > 0 && senses[0].Kind < SenseKind.And;
    }

    /// <summary>Whether the word may carry the article or a clitic beside و; «ومن» is من, «لمن» is not.</summary>
    internal bool Inflects { get; }

    internal bool HasOnly(SenseKinds kinds) => _senses.Length > 0 && kinds.Covers(_kinds);

    internal bool HasAny(SenseKinds kinds) => _kinds.Overlaps(kinds);

    internal bool Has(SenseKind kind, out int value)
    {
        if (_kinds.Contains(kind))
        {
            foreach (var sense in _senses)
            {
                if (sense.Kind == kind)
                {
                    value = sense.Value;
                    return true;
                }
            }
        }

        value = 0;
        return false;
    }
}

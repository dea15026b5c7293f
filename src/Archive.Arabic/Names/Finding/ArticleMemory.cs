namespace Archive.Arabic.Names.Finding;

/// <summary>
/// What an article's first reading took each word for: the full name that an article gives once («بيني غانتس») tells what its parts are
/// wherever they stand alone («غانتس»).
/// </summary>
internal sealed class ArticleMemory
{
    // Chosen by five-fold measurement on labelled news; see docs/measurements.md.
    private const float WordOfFullName = 1;
    private const float WordAlone = 0.4f;
    private const float MostEvidence = 2;
    private const float Weight = 1.6f;

    private readonly Dictionary<string, float[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan =
        new Dictionary<string, float[]>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Takes the names that the first reading found in a text.</summary>
    internal void Add(ClueText text, NameLabel[] labels)
    {
        for (var i = 0; i < labels.Length;)
        {
            var end = i + 1;
            while (labels[i] != NameLabel.None && end < labels.Length && labels[end] == (NameLabel)(((int)labels[i] - 1) / 2 * 2 + 2))
            {
                end++;
            }

            for (var word = i; word < end; word++)
            {
                if (KeyOf(text, word) is { IsEmpty: false } key)
                {
                    var counts = _bySpan.TryGetValue(key, out var known) ? known : _bySpan[key] = new float[4];
                    counts[KindOf(labels[i])] += labels[i] == NameLabel.None ? 1 : Evidence(end - i);
                }
            }

            i = end;
        }
    }

    /// <summary>Adds to the votes at each word of a text what the rest of the article says of it.</summary>
    /// <param name="text">A text of the article.</param>
    /// <param name="labels">What the first reading made of it.</param>
    /// <param name="votes">By word and label.</param>
    /// <returns>Whether it said anything.</returns>
    internal bool Vote(ClueText text, NameLabel[] labels, Span<float> votes)
    {
        var voted = false;
        for (var i = 0; i < labels.Length; i++)
        {
            voted |= Vote(text, labels[i], i, votes.Slice(i * ClueWeights.Width, ClueWeights.Width));
        }

        return voted;
    }

    private bool Vote(ClueText text, NameLabel label, int i, Span<float> votes)
    {
        if (KeyOf(text, i) is not { IsEmpty: false } key || !_bySpan.TryGetValue(key, out var counts))
        {
            return false;
        }

        var voted = false;
        for (var kind = 1; kind < 4; kind++)
        {
            // The rest of the article: what this very place said is not to be said twice.
            var own = KindOf(label) == kind ? WordOfFullName : 0;
            var evidence = Math.Min(MostEvidence, counts[kind] - own);
            if (evidence > 0 && 2 * counts[kind] > counts[0] + counts[1] + counts[2] + counts[3])
            {
                votes[2 * kind - 1] += Weight * evidence;
                votes[2 * kind] += Weight * evidence;
                voted = true;
            }
        }

        return voted;
    }

    private static float Evidence(int words) => words > 1 ? WordOfFullName : WordAlone;

    /// <summary>0 for no name, 1 to 3 for the kinds.</summary>
    private static int KindOf(NameLabel label) => ((int)label + 1) / 2;

    /// <summary>The word without its clitics; empty for what is no memory of a name: numbers, function words, words of the common stock.</summary>
    private static ReadOnlySpan<char> KeyOf(ClueText text, int i) =>
        !text.CluesAt(i).HasAny(NoMemory) && text.LettersAt(i) is { Length: > 2 } letters ? letters : default;

    private static readonly ClueSet NoMemory = ClueSet.All(
        Clue.FunctionWord, Clue.Digits, Clue.SingleLetter, Clue.NumberWord, Clue.CommonWord, Clue.CommonWordDefinite, Clue.CommonWordInflected,
        Clue.Title, Clue.Office, Clue.NameParticle, Clue.Month, Clue.Demonym, Clue.DefiniteDemonym, Clue.OrganisationHead, Clue.PlaceHead, Clue.PersonVerb);
}

namespace Archive.Arabic.Names;

/// <summary>
/// Whether a word of the vocabulary is used like a name. Arabic has no capitals; what tells a name is its company
/// (titles, given names, verbs of saying), what it never does (take the article or a plural), and its shape.
/// A sum of weighted clues; the weights are log-odds fitted by logistic regression to labelled news, and rounded.
/// </summary>
public static class NameUse
{
    /// <summary>
    /// From this likelihood on a word is taken for a name. Low: a word wrongly taken for a name does harm only where
    /// another such word spells like it, a name that is missed is never found.
    /// </summary>
    public const double Threshold = 0.3;

    private const double Start = -1.8;

    public static bool IsName(string word, NameUseCounts counts) => Likelihood(word, counts) >= Threshold;

    /// <summary>How likely a folded word is a name, from 0 to 1.</summary>
    public static double Likelihood(string word, NameUseCounts counts) =>
        1 / (1 + Math.Exp(-Start - Clues(word, counts).Sum(clue => clue.Weight)));

    /// <summary>What speaks for a name and what against it.</summary>
    public static IEnumerable<NameClue> Clues(string word, NameUseCounts counts)
    {
        ArgumentNullException.ThrowIfNull(word);
        return CluesOfForm(word).Concat(CluesOfUse(counts)).Where(clue => clue.Weight != 0);
    }

    private static IEnumerable<NameClue> CluesOfForm(string word)
    {
        var definite = word.StartsWith("ال", StringComparison.Ordinal);
        var bare = definite && word.Length > 4 ? word[2..] : word;
        yield return If(NameCues.IsWellKnown(word), "a well-known name", 4.8);
        yield return If(ArabicNames.Contains(bare), "a name of the Arabs", 2.5);
        yield return If(word.Length == 0 || !char.IsLetter(word[0]), "a number", -10);
        yield return If(NameCues.IsStop(word), "a word that is no name", -4);
        yield return If(!RootPattern.Makes(word), "no Arabic pattern makes it", 1.2);
        yield return If(EndsIn(word, "يا", "و", "وف"), "ends like a foreign name", 0.9);
        yield return If(EndsIn(word, "ين", "ان"), "ends in -īn or -ān", 0.4);
        yield return If(definite, "has the article", -1.2);
        yield return If(definite && word is [.., 'ي'], "al-…ī, a family's name", 0.8);
        yield return If(word.Length <= 3, "short", 0.6);
        yield return If(word is [.., 'ا'], "ends in -ā", -0.7);
        yield return If(word is [.., 'ه'], "ends in -a or -hu", -0.9);
        yield return If(EndsIn(word, "ات", "ها", "هم", "ون"), "ends like a plural", -0.8);
        yield return If(RootPattern.IsVerb(word), "reads as a verb", -0.9);
    }

    private static IEnumerable<NameClue> CluesOfUse(NameUseCounts counts)
    {
        // One more than met: a word met twice has proved less than one met a hundred times.
        var met = counts.Occurrences + 1.0;
        yield return new("after a title", 3 * Share(counts.AfterTitle, met));
        yield return new("after a given name", 2.7 * Share(counts.AfterName, met));
        yield return new("after «city of»", 4 * Share(counts.AfterPlaceWord, met));
        yield return new("beside a verb of saying", 2.6 * Share(counts.BesideSpeech, met));
        yield return new("beside a foreign word", 1.4 * Math.Min(1, counts.BesideForeign / met));
        yield return new("before a definite noun", -0.65 * Share(counts.BeforeDefinite, met));
        yield return new("takes the article", -1.8 * Share(counts.WithArticle, met + counts.WithArticle));
        yield return new("takes endings", -1.5 * Share(counts.WithEnding, met + counts.WithEnding));
        yield return new("takes particles", -0.9 * Share(counts.WithParticle, met + counts.WithParticle));
        yield return new("common", -0.3 * Math.Min(6, Math.Log(met)));
    }

    /// <summary>The root of the share: the first few cases say most.</summary>
    private static double Share(int count, double of) => Math.Sqrt(Math.Min(1, count / of));

    private static NameClue If(bool holds, string text, double weight) => new(text, holds ? weight : 0);

    private static bool EndsIn(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

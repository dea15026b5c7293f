namespace Archive.Arabic.Names.Finding;

/// <summary>
/// Words that by their form are one person's name: a given name, or the head of a kunya (أبو, ابن), and behind it given names, family names and
/// particles, at the end perhaps a word that no list has and that is no common one («هاجر المنصوري», «محمد ولد الطالب»).
/// </summary>
internal static class PersonRun
{
    /// <summary>Longer ones are lists of people, not names: «علي بن أبي طالب بن عبد المطلب الهاشمي القرشي» has nine words.</summary>
    private const int MostWords = 9;

    private static readonly ClueSet CertainGiven = ClueSet.All(Clue.ArabGivenName, Clue.ForeignGivenName, Clue.Servant);
    private static readonly ClueSet Certain = CertainGiven | ClueSet.All(Clue.ArabFamilyName, Clue.ForeignFamilyName, Clue.PersonPhraseGoesOn);
    private static readonly ClueSet Given = CertainGiven | ClueSet.All(Clue.ArabGivenNameOrWord, Clue.ForeignGivenNameOrWord, Clue.PersonPhraseBegins);
    private static readonly ClueSet Part = Given | Certain | ClueSet.All(Clue.ArabFamilyNameOrWord, Clue.ForeignFamilyNameOrWord, Clue.NameParticle);
    private static readonly ClueSet NoName = ClueSet.All(Clue.CommonWord, Clue.CommonWordDefinite, Clue.CommonWordInflected, Clue.FunctionWord, Clue.LexiconVerb,
        Clue.PersonVerb, Clue.Demonym, Clue.DefiniteDemonym, Clue.Digits, Clue.Office, Clue.RoleNoun, Clue.Title, Clue.Month, Clue.NumberWord);
    private static readonly ClueSet Behind = ClueSet.All(Clue.BehindAnd, Clue.BehindPreposition, Clue.MayHaveAnd);

    /// <summary>How many words behind and with <paramref name="first"/> are one name by their form, and how sure that is; 0 for none.</summary>
    internal static (int Words, bool Sure) At(NameWords words, ReadOnlySpan<ClueSet> clues, int first)
    {
        if (!CanBegin(clues, first))
        {
            return default;
        }

        var certain = clues[first].HasAny(Certain) ? 1 : 0;
        var end = first + 1;
        while (end < clues.Length && end - first < MostWords && !words[end].Apart && !clues[end].HasAny(Behind) && IsPart(clues[end]))
        {
            certain += clues[end].HasAny(Certain) ? 1 : 0;
            end++;
        }

        // A particle is never the last word.
        while (end > first + 1 && clues[end - 1].Has(Clue.NameParticle) && !clues[end - 1].HasAny(Certain))
        {
            end--;
        }

        if (end < clues.Length && !words[end].Apart && !clues[end].HasAny(Behind) && !clues[end].HasAny(NoName | Part) && clues[end].Has(Clue.Unknown))
        {
            end++;
        }

        return end - first < 2 ? default : (end - first, certain > 1);
    }

    /// <summary>A function word is none, but for علي where it is written with its own letters.</summary>
    private static bool IsPart(ClueSet clues) => clues.HasAny(Part)
        && (!clues.Has(Clue.FunctionWord) || (clues.HasAny(Certain | ClueSet.Of(Clue.NameParticle)) && !clues.Has(Clue.EndsInMaqsura)));

    private static bool CanBegin(ReadOnlySpan<ClueSet> clues, int i) =>
        (clues[i].HasAny(Given) && IsPart(clues[i]))
        || (clues[i].Has(Clue.NameParticle) && i + 1 < clues.Length && clues[i + 1].HasAny(Given | Certain));
}

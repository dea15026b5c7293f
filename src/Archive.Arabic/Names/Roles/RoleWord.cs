using Archive.Arabic.Names.Finding;

namespace Archive.Arabic.Names.Roles;

/// <summary>A word behind its clitics, as the grammar of roles sees it.</summary>
/// <param name="Kinds">What the lists say of it.</param>
/// <param name="Clues">What the witnesses of names say of it.</param>
/// <param name="Proclitic">The last letter before it that is no part of it (و ف ب ل ك); 0 where none is.</param>
/// <param name="IsDefinite">Whether it has ال, as written or swallowed by ل.</param>
/// <param name="IsNisba">Whether it ends like العسكري, السياسية.</param>
internal readonly record struct RoleWord(RoleWordClass Kinds, ClueSet Clues, char Proclitic, bool IsDefinite, bool IsNisba)
{
    private static readonly ClueSet Nouns = ClueSet.All(Clue.CommonWord, Clue.LexiconNoun, Clue.CommonWordInflected, Clue.Unknown);
    private static readonly ClueSet Bodies = ClueSet.All(Clue.OrganisationHead, Clue.WeakOrganisationHead, Clue.PlaceHead, Clue.PlaceHeadOfName);

    internal bool Is(RoleWordClass kinds) => (Kinds & kinds) != 0;

    /// <summary>A body or a matter that an office may be in: وزارة, شؤون.</summary>
    internal bool IsBody => Clues.HasAny(Bodies) || Is(RoleWordClass.Matter);

    /// <summary>A noun without ال that may stand inside a role.</summary>
    internal bool IsNoun => IsBody || (Clues.HasAny(Nouns) && !Clues.Has(Clue.PersonVerb));

    /// <summary>An adjective without ال: «وزير إسرائيلي سابق».</summary>
    internal bool IsAdjective => Is(RoleWordClass.Adjective) || Clues.Has(Clue.Demonym) || IsNisba;

    internal bool Stops => Is(RoleWordClass.Stop) || Clues.Has(Clue.FunctionWord) || Clues.Has(Clue.Digits);

    /// <param name="letters">The folded letters with clitics.</param>
    internal static RoleWord Read(ReadOnlySpan<char> letters)
    {
        var reading = WordReader.Read(letters);
        var kinds = RoleWords.Of(letters);
        if (kinds != RoleWordClass.None || letters.StartsWith("ال"))
        {
            return Of(letters, kinds, reading.Clues, '\0');
        }

        Span<CliticCut> room = stackalloc CliticCut[CliticCut.Most];
        Span<char> whole = stackalloc char[letters.Length + CliticCut.SwallowedByLam.Length];
        foreach (var cut in room[..CliticCut.Read(letters, room)])
        {
            var rest = cut.Restore(letters[cut.Rest..], whole);
            kinds = RoleWords.Of(rest);
            if (kinds != RoleWordClass.None || (rest.StartsWith("ال") && rest.Length > 3 && !WordLists.Of(letters).Has(Clue.FunctionWord)))
            {
                return Of(rest, kinds, WordReader.Read(rest).Clues, letters[cut.Clitics - 1]);
            }
        }

        return reading.Clitics == 0 ? Of(letters, kinds, reading.Clues, '\0')
            : Of(letters[reading.Clitics..], kinds, reading.Clues, letters[reading.Clitics - 1]);
    }

    private static RoleWord Of(ReadOnlySpan<char> word, RoleWordClass kinds, ClueSet clues, char proclitic) => new(
        kinds, clues, proclitic, word.StartsWith("ال") && word.Length > 3, word.Length > 4 && (word[^1] == 'ي' || word.EndsWith("يه")));
}

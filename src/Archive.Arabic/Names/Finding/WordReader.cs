using System.Collections.Concurrent;

namespace Archive.Arabic.Names.Finding;

/// <summary>Asks the lists and the shape of a word what it may be. Words come back, so what was read is remembered, up to a limit.</summary>
internal static class WordReader
{
    /// <summary>So many different words are remembered; news has not many more that come back.</summary>
    private const int MostRemembered = 200_000;

    private static readonly ConcurrentDictionary<string, WordReading> Remembered = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, WordReading>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Remembered.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Ends that stand for «its», «their» and the like behind a common word.</summary>
    private static readonly string[] Pronouns = ["هما", "ها", "هم", "هن", "نا", "ه", "ي", "ات", "ون", "ين", "ان", "ا"];

    private static readonly ClueSet Listed = ClueSet.All(
        Clue.ArabGivenName, Clue.ArabGivenNameOrWord, Clue.ForeignGivenName, Clue.ForeignGivenNameOrWord, Clue.ArabFamilyName,
        Clue.ArabFamilyNameOrWord, Clue.ForeignFamilyName, Clue.ForeignFamilyNameOrWord, Clue.Title, Clue.Office, Clue.RoleNoun, Clue.Kin,
        Clue.AfterPerson, Clue.PersonVerb, Clue.Demonym, Clue.DefiniteDemonym, Clue.PlaceHead, Clue.PlaceHeadOfName, Clue.OrganisationHead,
        Clue.WeakOrganisationHead, Clue.EventHead, Clue.AgreementHead, Clue.WeaponHead, Clue.CommonWord, Clue.CommonWordDefinite,
        Clue.FunctionWord, Clue.NameParticle, Clue.Month, Clue.NumberWord, Clue.LexiconNoun, Clue.LexiconVerb, Clue.LexiconName);

    private static readonly ClueSet AnyPersonName = ClueSet.All(
        Clue.ArabGivenName, Clue.ArabGivenNameOrWord, Clue.ArabFamilyName, Clue.ArabFamilyNameOrWord);

    internal static WordReading Read(ReadOnlySpan<char> letters)
    {
        if (!Lookup.TryGetValue(letters, out var reading))
        {
            reading = ReadAnew(letters);
            if (Remembered.Count < MostRemembered)
            {
                Lookup[letters] = reading;
            }
        }

        return reading;
    }

    private static WordReading ReadAnew(ReadOnlySpan<char> letters)
    {
        Span<CliticCut> room = stackalloc CliticCut[CliticCut.Most];
        var cuts = room[..CliticCut.Read(letters, room)];
        var number = KnownPhrases.Trie.NumberOf(letters);
        var phrases = PhrasesOf(letters, cuts);
        var clues = WordLists.Of(letters);
        if (letters.StartsWith("ال") && letters.Length > 4 && !clues.HasAny(AnyPersonName) && WordLists.Of(letters[2..]).HasAny(AnyPersonName))
        {
            // الرضا, الحسن: with the article a given name is a family's, or a man of old.
            clues |= ClueSet.Of(Clue.ArabFamilyNameOrWord);
        }

        var begins = phrases.Count > 0 && phrases[0].Clitics == 0;
        if (clues.HasAny(Listed) || begins)
        {
            return Finish(letters, clues, default, default, number, phrases);
        }

        Span<char> whole = stackalloc char[letters.Length + CliticCut.SwallowedByLam.Length];
        foreach (var cut in cuts)
        {
            var rest = cut.Restore(letters[cut.Rest..], whole);
            var found = WordLists.Of(rest);
            if ((found.HasAny(Listed) || phrases.Exists(phrase => phrase.Clitics == cut.Clitics)) && (rest.Length > 2 || found.Has(Clue.FunctionWord)))
            {
                return Finish(rest, found, BehindClitics(letters, cut), cut, number, phrases);
            }
        }

        var stem = InflectedCommonWord(letters);
        var may = default(ClueSet).With(Clue.CommonWordInflected, stem).With(Clue.Unknown, !stem)
            .With(Clue.MayHaveAnd, letters.Length > 4 && letters[0] == 'و').With(Clue.MayHavePreposition, letters.Length > 4 && letters[0] is 'ب' or 'ل' or 'ك' or 'ف');
        return Finish(letters, clues, may, default, number, phrases);
    }

    private static WordReading Finish(
        ReadOnlySpan<char> word, ClueSet found, ClueSet more, CliticCut cut, int number, List<(int, int, bool)> phrases)
    {
        var clues = found | more | WordShape.Of(word, found.HasAny(Listed));
        return new WordReading(clues, cut.Clitics, cut.Restored > 0, number, [.. phrases]);
    }

    private static List<(int Number, int Clitics, bool Restored)> PhrasesOf(ReadOnlySpan<char> letters, ReadOnlySpan<CliticCut> cuts)
    {
        var phrases = new List<(int, int, bool)>();
        Add(KnownPhrases.Trie.NumberOf(letters), default);
        foreach (var cut in cuts)
        {
            Add(KnownPhrases.Trie.NumberOf(letters, cut), cut);
        }

        return phrases;

        void Add(int number, CliticCut cut)
        {
            if (number != PhraseTrie<KnownPhrase>.None && KnownPhrases.Trie.Step(PhraseTrie<KnownPhrase>.Root, number) != PhraseTrie<KnownPhrase>.None)
            {
                phrases.Add((number, cut.Clitics, cut.Restored > 0));
            }
        }
    }

    private static ClueSet BehindClitics(ReadOnlySpan<char> letters, CliticCut cut) => default(ClueSet)
        .With(Clue.BehindAnd, letters[0] is 'و' or 'ف')
        .With(Clue.BehindPreposition, cut.Clitics > 1 || letters[0] is not ('و' or 'ف'));

    /// <summary>Whether a common word is left when clitics and a pronoun or plural ending are taken off.</summary>
    private static bool InflectedCommonWord(ReadOnlySpan<char> letters)
    {
        for (var start = 0; start <= 2 && start < letters.Length - 4; start++)
        {
            if (start > 0 && letters[start - 1] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك' or 'س'))
            {
                break;
            }

            var rest = letters[start..];
            foreach (var ending in Pronouns)
            {
                if (rest.Length - ending.Length >= 3 && rest.EndsWith(ending) && IsCommon(rest[..^ending.Length]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCommon(ReadOnlySpan<char> stem)
    {
        if (WordLists.Of(stem) is var clues && (clues.Has(Clue.CommonWord) || clues.Has(Clue.CommonWordDefinite) || clues.Has(Clue.LexiconNoun) || clues.Has(Clue.LexiconVerb)))
        {
            return true;
        }

        // مدرسته is مدرسة and its pronoun.
        if (!stem.EndsWith("ت"))
        {
            return false;
        }

        Span<char> teh = stackalloc char[stem.Length];
        stem.CopyTo(teh);
        teh[^1] = 'ه';
        return WordLists.Of(teh) is var feminine && (feminine.Has(Clue.CommonWord) || feminine.Has(Clue.LexiconNoun));
    }
}

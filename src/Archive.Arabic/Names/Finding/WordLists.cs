using System.Collections.Frozen;
using Archive.Arabic.Text.Stemming;

namespace Archive.Arabic.Names.Finding;

/// <summary>What the lists say of single words, by their folded letters. عبد and the name behind it are one word here.</summary>
internal static class WordLists
{
    private static readonly string[] DemonymEndings = ["", "ه", "ا", "ين", "ون", "ان", "ات", "تين", "تان", "تي", "و"];

    private static readonly FrozenDictionary<string, ClueSet> Words = Read();

    private static readonly FrozenDictionary<string, ClueSet>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static ClueSet Of(ReadOnlySpan<char> letters) => Lookup.TryGetValue(letters, out var clues) ? clues : default;

    private static FrozenDictionary<string, ClueSet> Read()
    {
        var words = new Dictionary<string, ClueSet>(StringComparer.Ordinal);
        AddGeneral(words);
        AddPersons(words, "given-names-arab.tsv", Clue.ArabGivenName, Clue.ArabGivenNameOrWord);
        AddPersons(words, "given-names-foreign.tsv", Clue.ForeignGivenName, Clue.ForeignGivenNameOrWord);
        AddPersons(words, "family-names-arab.tsv", Clue.ArabFamilyName, Clue.ArabFamilyNameOrWord);
        AddPersons(words, "family-names-foreign.tsv", Clue.ForeignFamilyName, Clue.ForeignFamilyNameOrWord);
        foreach (var name in ArabicNames.All)
        {
            Add(words, name, Clue.ArabGivenNameOrWord);
        }

        AddTitles(words);
        AddHeads(words);
        AddDemonyms(words);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddPersons(Dictionary<string, ClueSet> words, string list, Clue certain, Clue doubtful)
    {
        foreach (var row in NameLists.Names(list))
        {
            if (FoldOne(row.Name) is { } word)
            {
                // What is nearly always another word («كان», «هو») is a name nowhere but in full.
                if (row.IsWordToo && words.GetValueOrDefault(word).Has(Clue.FunctionWord) && word != "علي")
                {
                    continue;
                }

                var clue = row.IsWordToo ? doubtful : certain;
                Add(words, word, clue);
                // Half of the press writes a family's ال, the other half leaves it out.
                if (list.StartsWith("family", StringComparison.Ordinal) && word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 5)
                {
                    Add(words, word[2..], clue);
                }
            }
        }
    }

    private static void AddTitles(Dictionary<string, ClueSet> words)
    {
        foreach (var row in NameLists.Kinds("titles.tsv"))
        {
            var clue = row.Kind switch
            {
                "direct" => Clue.Title,
                "office" => Clue.Office,
                "role" => Clue.RoleNoun,
                "kin" => Clue.Kin,
                _ => Clue.AfterPerson,
            };
            if (FoldOne(row.Name) is not { } title || (clue == Clue.AfterPerson && row.IsWordToo))
            {
                // Those of several words are names' neighbours as a whole (KnownPhrases); and what may follow anything («في») says nothing.
                continue;
            }

            Add(words, title, clue);
            if (clue is Clue.Office or Clue.RoleNoun)
            {
                Add(words, "ال" + title, Clue.Title);
            }
        }

        foreach (var verb in NameLists.Names("person-verbs.tsv"))
        {
            Add(words, verb.Name, Clue.PersonVerb);
        }
    }

    private static void AddHeads(Dictionary<string, ClueSet> words)
    {
        foreach (var head in NameLists.Kinds("organisation-heads.tsv"))
        {
            // name, run, kind, flags: here the run stands where other lists have their kind.
            var weak = head.Flags.Contains("weak", StringComparison.Ordinal);
            Add(words, head.Name, weak ? Clue.WeakOrganisationHead : Clue.OrganisationHead);
            if (head.Kind is "chain" or "both")
            {
                Add(words, head.Name, Clue.ChainHead);
            }
        }

        foreach (var head in NameLists.Kinds("place-heads.tsv"))
        {
            Add(words, head.Name, head.Kind == "in" ? Clue.PlaceHeadOfName : Clue.PlaceHead);
        }

        AddAll(words, NameLists.Kinds("event-heads.tsv").Select(row => row.Name), Clue.EventHead);
        AddAll(words, NameLists.Kinds("agreement-heads.tsv").Select(row => row.Name), Clue.AgreementHead);
        AddAll(words, NameLists.Kinds("weapon-heads.tsv").Select(row => row.Name), Clue.WeaponHead);
    }

    private static void AddDemonyms(Dictionary<string, ClueSet> words)
    {
        foreach (var row in NameLists.Rows("demonyms.tsv"))
        {
            if (FoldOne(row[0]) is not { } adjective)
            {
                continue;
            }

            foreach (var ending in DemonymEndings)
            {
                Add(words, adjective + ending, Clue.Demonym);
                Add(words, "ال" + adjective + ending, Clue.DefiniteDemonym);
            }
        }
    }

    private static void AddGeneral(Dictionary<string, ClueSet> words)
    {
        foreach (var word in NameLists.Rows("common-words.txt").Select(row => FoldOne(row[0])).OfType<string>())
        {
            Add(words, word, Clue.CommonWord);
            Add(words, "ال" + word, Clue.CommonWordDefinite);
        }

        foreach (var word in Lexicon.Arabic.Words)
        {
            var clue = (word.Kinds & WordKinds.Name) != 0 ? Clue.LexiconName
                : (word.Kinds & WordKinds.Particle) != 0 ? Clue.FunctionWord
                : (word.Kinds & (WordKinds.Noun | WordKinds.Feminine)) != 0 ? Clue.LexiconNoun
                : Clue.LexiconVerb;
            Add(words, word.Key, clue);
            if (clue == Clue.LexiconNoun)
            {
                Add(words, "ال" + word.Key, clue);
            }
        }

        foreach (var row in NameLists.Kinds("name-words.tsv"))
        {
            Add(words, row.Name, Enum.Parse<Clue>(row.Kind));
        }
    }

    private static void AddAll(Dictionary<string, ClueSet> words, IEnumerable<string> names, Clue clue)
    {
        foreach (var name in names)
        {
            Add(words, name, clue);
        }
    }

    private static void Add(Dictionary<string, ClueSet> words, string word, Clue clue)
    {
        if (FoldOne(word) is { } folded)
        {
            words[folded] = words.GetValueOrDefault(folded).With(clue);
        }
    }

    /// <summary>The folded letters of a name of one word; null for longer ones.</summary>
    private static string? FoldOne(string name)
    {
        var words = new NameWords(name);
        return words.Count == 1 ? words.LettersOf(words[0]).ToString() : null;
    }
}

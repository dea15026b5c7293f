namespace Archive.Arabic.Names.Finding;

/// <summary>The lists of whole names: places, organisations, events, agreements and weapons, and persons' names of several words.</summary>
internal static class KnownPhrases
{
    internal static readonly PhraseTrie<KnownPhrase> Trie = Read();

    private static PhraseTrie<KnownPhrase> Read()
    {
        var trie = new PhraseTrie<KnownPhrase>();
        foreach (var row in NameLists.Kinds("places.tsv"))
        {
            if (IsMostlyAnotherWord(row))
            {
                continue;
            }

            var begins = ClueSet.Of(PlaceClue(row.Kind)).With(Clue.PlaceOrWordBegins, row.IsWordToo)
                .With(Clue.PlaceOrPersonBegins, row.Flags.Contains("person", StringComparison.Ordinal));
            Add(trie, row.Name, begins, Clue.PlaceGoesOn, null);
        }

        foreach (var row in NameLists.Kinds("organisations.tsv"))
        {
            if (IsMostlyAnotherWord(row))
            {
                continue;
            }

            var begins = ClueSet.Of(row.Kind switch { "club" => Clue.ClubBegins, "medium" => Clue.MediumBegins, _ => Clue.OrganisationBegins })
                .With(Clue.OrganisationOrWordBegins, row.IsWordToo);
            Add(trie, row.Name, begins, Clue.OrganisationGoesOn, null);
        }

        AddOthers(trie, "events.tsv", NameKind.Event);
        AddOthers(trie, "agreements.tsv", NameKind.Agreement);
        AddOthers(trie, "weapons.tsv", NameKind.Weapon);
        foreach (var list in (string[])["given-names-arab.tsv", "given-names-foreign.tsv", "family-names-arab.tsv", "family-names-foreign.tsv"])
        {
            foreach (var row in NameLists.Names(list).Where(row => new NameWords(row.Name).Count > 1))
            {
                Add(trie, row.Name, ClueSet.Of(Clue.PersonPhraseBegins), Clue.PersonPhraseGoesOn, null);
            }
        }

        foreach (var row in NameLists.Kinds("titles.tsv").Where(row => row.Kind != "after" && new NameWords(row.Name).Count > 1))
        {
            Add(trie, row.Name, ClueSet.Of(Clue.TitlePhraseBegins), Clue.TitlePhraseGoesOn, null);
        }

        return trie;
    }

    /// <summary>A name that is a word too, and one that half of all sentences have: nothing is lost where it stands alone.</summary>
    private static bool IsMostlyAnotherWord(NameLists.Row row)
    {
        var words = new NameWords(row.Name);
        return row.IsWordToo && words.Count == 1 && WordLists.Of(words.LettersOf(words[0])).Has(Clue.FunctionWord);
    }

    private static Clue PlaceClue(string kind) => kind switch
    {
        "country" => Clue.CountryBegins,
        "capital" or "city" or "town" or "quarter" or "camp" => Clue.CityBegins,
        "territory" or "continent" or "region" or "province" => Clue.RegionBegins,
        "site" => Clue.SiteBegins,
        _ => Clue.WaterOrLandBegins,
    };

    private static void AddOthers(PhraseTrie<KnownPhrase> trie, string list, NameKind kind)
    {
        foreach (var row in NameLists.Names(list))
        {
            // A weapon that is a place or a person too (أبراهام) is none by its letters alone.
            var alone = row.Flags.Length == 0;
            Add(trie, row.Name, ClueSet.Of(Clue.OtherNameBegins), Clue.OtherNameGoesOn, alone ? kind : null);
        }
    }

    private static void Add(PhraseTrie<KnownPhrase> trie, string name, ClueSet begins, Clue goesOn, NameKind? other) => trie.Add(name, known =>
        new KnownPhrase((known?.Begins ?? default) | begins, (known?.GoesOn ?? default).With(goesOn), known?.Other ?? other));
}

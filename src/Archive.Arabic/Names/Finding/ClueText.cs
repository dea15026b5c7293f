namespace Archive.Arabic.Names.Finding;

/// <summary>The words of a text with all that the witnesses say of each: by itself, as part of a listed name, and by its place.</summary>
internal sealed class ClueText
{
    private readonly ClueSet[] _clues;
    private readonly WordClass[] _classes;
    private readonly int[] _clitics;
    private readonly bool[] _restored;
    private readonly int[] _numbers;
    private ClueVocabulary? _vocabulary;
    private readonly WordReading[] _readings;

    internal ClueText(string text)
    {
        Words = new NameWords(text);
        _clues = new ClueSet[Words.Count];
        _classes = new WordClass[Words.Count];
        _clitics = new int[Words.Count];
        _restored = new bool[Words.Count];
        _numbers = new int[Words.Count];
        _readings = new WordReading[Words.Count];
        for (var i = 0; i < Words.Count; i++)
        {
            _readings[i] = WordReader.Read(Words.LettersOf(Words[i]));
            (_clitics[i], _restored[i]) = (_readings[i].Clitics, _readings[i].Restored);
            _clues[i] |= (_readings[i].Clues | WordGap.Before(Words, i)).With(Clue.EndsInMaqsura, text[Words[i].End - 1] == 'ى');
        }

        for (var i = 0; i < Words.Count; i++)
        {
            MarkPhrase(i);
            MarkChain(i);
        }

        MarkPersons();
        for (var i = 0; i < Words.Count; i++)
        {
            _classes[i] = WordClasses.Of(_clues[i]);
        }
    }

    internal NameWords Words { get; }

    internal int Count => Words.Count;

    /// <summary>The clues at a word; those of no word before the first and behind the last.</summary>
    internal ClueSet CluesAt(int i) => i >= 0 && i < _clues.Length ? _clues[i] : ClueSet.Of(Clue.Outside);

    internal WordClass ClassAt(int i) => i >= 0 && i < _classes.Length ? _classes[i] : WordClass.Outside;

    /// <summary>How many of the word's first letters a name that begins with it leaves out.</summary>
    internal int CliticsAt(int i) => _clitics[i];

    /// <summary>Whether the word's own article has lost its alif to a ل before it: «لمغرب» in «للمغرب».</summary>
    internal bool IsRestoredAt(int i) => _restored[i];

    /// <summary>The word's letters behind its clitics.</summary>
    internal ReadOnlySpan<char> LettersAt(int i) => Words.LettersOf(Words[i])[_clitics[i]..];

    /// <summary>The word's number in a vocabulary of general words.</summary>
    internal int WordNumberAt(int i, ClueVocabulary vocabulary)
    {
        if (_vocabulary != vocabulary)
        {
            _vocabulary = vocabulary;
            for (var word = 0; word < _numbers.Length; word++)
            {
                _numbers[word] = ClueVocabulary.IsGeneral(_clues[word]) ? vocabulary.WordOf(LettersAt(word)) : ClueVocabulary.None;
            }
        }

        return i >= 0 && i < _numbers.Length ? _numbers[i] : ClueVocabulary.None;
    }

    /// <summary>The longest listed name that begins at a word, and in how many words; null where none does.</summary>
    internal (KnownPhrase Phrase, int Words, int Clitics, bool Restored)? PhraseAt(int i)
    {
        (KnownPhrase, int, int, bool)? best = null;
        var most = 0;
        foreach (var (number, clitics, restored) in _readings[i].Phrases)
        {
            var word = number;
            var node = PhraseTrie<KnownPhrase>.Root;
            for (var next = i; word != PhraseTrie<KnownPhrase>.None;)
            {
                node = KnownPhrases.Trie.Step(node, word);
                if (node == PhraseTrie<KnownPhrase>.None)
                {
                    break;
                }

                next++;
                if (KnownPhrases.Trie.ValueAt(node) is { } phrase && next - i > most)
                {
                    (best, most) = ((phrase, next - i, clitics, restored), next - i);
                }

                word = next < Words.Count && !Words[next].Apart ? _readings[next].Number : PhraseTrie<KnownPhrase>.None;
            }
        }

        return best;
    }

    private void MarkPersons()
    {
        for (var i = 0; i < Words.Count;)
        {
            var (words, sure) = PersonRun.At(Words, _clues, i);
            for (var word = i; word < i + words; word++)
            {
                _clues[word] |= ClueSet.Of(word == i ? (sure ? Clue.SurePersonBegins : Clue.PersonBegins) : sure ? Clue.SurePersonGoesOn : Clue.PersonGoesOn)
                    .With(Clue.PersonEnds, word == i + words - 1);
            }

            i += Math.Max(1, words);
        }
    }

    private void MarkPhrase(int i)
    {
        if (_readings[i].Phrases.Length == 0 || PhraseAt(i) is not { } found)
        {
            return;
        }

        // A longer name that runs over this word has said what it is.
        if (_clues[i].HasAny(GoesOn))
        {
            return;
        }

        var isTitle = found.Phrase.Begins.Has(Clue.TitlePhraseBegins);
        _clues[i] |= found.Phrase.Begins.With(Clue.LongNameBegins, found.Words > 1 && !isTitle);
        (_clitics[i], _restored[i]) = (found.Clitics, found.Restored);
        for (var word = i + 1; word < i + found.Words; word++)
        {
            _clues[word] |= found.Phrase.GoesOn;
        }

        _clues[i + found.Words - 1] |= ClueSet.Of(isTitle ? Clue.TitlePhraseEnds : Clue.ListedNameEnds);
    }

    private static readonly ClueSet GoesOn =
        ClueSet.All(Clue.PlaceGoesOn, Clue.OrganisationGoesOn, Clue.OtherNameGoesOn, Clue.PersonPhraseGoesOn);

    /// <summary>
    /// How far a name behind such a head as وزارة runs by form: over words with ال, adjectives of nations, and one bare noun that a
    /// definite word follows («وزارة شؤون الأسرى»).
    /// </summary>
    private void MarkChain(int head)
    {
        if (!_clues[head].Has(Clue.ChainHead))
        {
            return;
        }

        for (var i = head + 1; i < Words.Count && !Words[i].Apart && BelongsToChain(i); i++)
        {
            _clues[i] |= ClueSet.Of(Clue.InChain);
        }
    }

    private bool BelongsToChain(int i) => IsDefinite(i)
        || _clues[i].Has(Clue.Demonym)
        || (i + 1 < Words.Count && !Words[i + 1].Apart && IsDefinite(i + 1) && _clues[i].HasAny(BareNouns));

    private static readonly ClueSet BareNouns = ClueSet.All(Clue.CommonWord, Clue.LexiconNoun, Clue.CommonWordInflected);

    private bool IsDefinite(int i)
    {
        var letters = Words.LettersOf(Words[i]);
        return letters.StartsWith("ال") || letters.StartsWith("وال") || letters.StartsWith("لل") || letters.StartsWith("ولل");
    }
}

namespace Archive.Arabic.Names.Finding;

/// <summary>
/// The words and the ends of words that are witnesses by themselves. Words are only such as name nothing (the common stock, titles, verbs:
/// «بقيادة», «جنوب», «اللاعب»); beginnings and ends are of words that may be names («ـوف», «ـيتش»).
/// </summary>
internal sealed class ClueVocabulary
{
    internal const int None = -1;
    internal const int AffixesOfWord = 4;

    private static readonly ClueSet General = ClueSet.All(
        Clue.CommonWord, Clue.CommonWordDefinite, Clue.FunctionWord, Clue.Title, Clue.Office, Clue.RoleNoun, Clue.Kin, Clue.PersonVerb,
        Clue.PlaceHead, Clue.PlaceHeadOfName, Clue.OrganisationHead, Clue.WeakOrganisationHead, Clue.EventHead, Clue.LexiconVerb, Clue.NameParticle);

    private static readonly ClueSet Names = ClueSet.All(
        Clue.ArabGivenName, Clue.ForeignGivenName, Clue.ArabFamilyName, Clue.ForeignFamilyName, Clue.Servant, Clue.CountryBegins, Clue.CityBegins,
        Clue.OrganisationBegins, Clue.ClubBegins, Clue.MediumBegins, Clue.Digits, Clue.SingleLetter, Clue.Latin);

    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int> _affixes;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _affixesBySpan;

    internal ClueVocabulary(IEnumerable<string> words, IEnumerable<string> affixes)
    {
        (Words, Affixes) = ([.. words], [.. affixes]);
        _words = Numbered(Words);
        _affixes = Numbered(Affixes);
        _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _affixesBySpan = _affixes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal IReadOnlyList<string> Words { get; }

    internal IReadOnlyList<string> Affixes { get; }

    internal static bool IsGeneral(ClueSet clues) => clues.HasAny(General) && !clues.HasAny(Names);

    /// <summary>Whether the word's beginning and end may say something: it may be a name that no list has.</summary>
    internal static bool MayBeName(ClueSet clues) => !clues.HasAny(General) && !clues.HasAny(ClueSet.All(Clue.Digits, Clue.SingleLetter, Clue.Latin));

    internal int WordOf(ReadOnlySpan<char> letters) => _wordsBySpan.TryGetValue(letters, out var number) ? number : None;

    internal int AffixOf(string affix) => _affixes[affix];

    internal int AffixOf(ReadOnlySpan<char> letters, int i)
    {
        Span<char> affix = stackalloc char[4];
        return Affix(letters, i, affix) is > 0 and var length && _affixesBySpan.TryGetValue(affix[..length], out var number) ? number : None;
    }

    /// <summary>The last two and three letters behind a hyphen, and the first two and three before one.</summary>
    internal static int Affix(ReadOnlySpan<char> letters, int i, Span<char> affix)
    {
        var length = 2 + i % 2;
        if (letters.Length <= length)
        {
            return 0;
        }

        if (i < 2)
        {
            affix[0] = '-';
            letters[^length..].CopyTo(affix[1..]);
        }
        else
        {
            letters[..length].CopyTo(affix);
            affix[length] = '-';
        }

        return length + 1;
    }

    private static Dictionary<string, int> Numbered(IReadOnlyList<string> list) =>
        Enumerable.Range(0, list.Count).ToDictionary(i => list[i], StringComparer.Ordinal);
}

namespace Archive.Arabic.Names;

/// <summary>
/// Counts in one pass over the words of each article, a dictionary look-up or two a word, and answers for the whole vocabulary
/// afterwards. Not safe for several threads.
/// </summary>
public sealed class NameUseCounter
{
    private static readonly string[] Articles = ["ال", "وال", "بال", "لل", "فال", "كال"];
    private static readonly string[] Particles = ["و", "ل", "ب", "ف", "ول", "وب"];
    private static readonly string[] Endings = ["ه", "ها", "هم", "نا", "ي", "ات", "ين", "ون", "ان", "ا", "يه", "ت"];

    private readonly Dictionary<string, NameUseCounts> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _foreign = new(StringComparer.Ordinal);

    /// <summary>The words met, in no order.</summary>
    public IReadOnlyCollection<string> Vocabulary => _counts.Keys;

    /// <summary>Counts the folded words of one article (or any part of it) in their order.</summary>
    public void Add(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (var i = 0; i < words.Count; i++)
        {
            Add(words[i], Look(WordAt(words, i - 2), WordAt(words, i - 1), words[i], WordAt(words, i + 1)));
        }
    }

    /// <summary>Adds what was counted of a folded word elsewhere or earlier.</summary>
    public void Add(string word, NameUseCounts counts) => _counts[word] = _counts.GetValueOrDefault(word) + counts;

    /// <summary>The counts of a folded word; all 0 for one that was not met.</summary>
    public NameUseCounts CountsOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _counts.GetValueOrDefault(word) with
        {
            WithArticle = Articles.Sum(article => Met(article + word)),
            WithEnding = Endings.Sum(ending => Met(word + ending)),
            WithParticle = Particles.Sum(particle => Met(particle + word)),
        };
    }

    /// <summary>
    /// How likely a folded word is a name (see <see cref="NameUse.Likelihood"/>); a word with a particle on it is judged as
    /// the word below it, where that is met as well: ولبنان as لبنان.
    /// </summary>
    public double LikelihoodOf(string word)
    {
        var bare = WithoutParticle(word);
        return NameUse.Likelihood(bare, CountsOf(bare));
    }

    private string WithoutParticle(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        while (word.Length > 4 && word[0] is 'و' or 'ب' or 'ل' or 'ف' && Met(word[1..]) >= Math.Max(2, Met(word) / 2))
        {
            word = word[1..];
        }

        return word;
    }

    private NameUseCounts Look(string beforeLast, string last, string word, string next)
    {
        var bare = !IsDefinite(word);
        return new NameUseCounts(
            Occurrences: 1,
            AfterTitle: bare && (NameCues.IsTitle(last) || IsDefinite(last) && NameCues.IsOffice(beforeLast)) ? 1 : 0,
            AfterName: NameCues.IsGivenName(last) || NameCues.IsKin(last) || NameCues.IsKin(next) ? 1 : 0,
            AfterPlaceWord: NameCues.IsPlaceWord(last) ? 1 : 0,
            BesideSpeech: bare && (NameCues.IsSpeech(last) || NameCues.IsSpeech(next)) ? 1 : 0,
            BesideForeign: IsForeign(last) || IsForeign(next) ? 1 : 0,
            BeforeDefinite: bare && IsDefinite(next) ? 1 : 0);
    }

    private bool IsForeign(string word)
    {
        // The words of a text come back, and trying all patterns costs more than remembering.
        if (!_foreign.TryGetValue(word, out var foreign))
        {
            foreign = word.Length > 3 && char.IsLetter(word[0]) && !NameCues.IsStop(word) && !RootPattern.Makes(word);
            _foreign[word] = foreign;
        }

        return foreign;
    }

    private static bool IsDefinite(string word) => word.StartsWith("ال", StringComparison.Ordinal);

    private static string WordAt(IReadOnlyList<string> words, int i) => i >= 0 && i < words.Count ? words[i] : "";

    private int Met(string word) => _counts.GetValueOrDefault(word).Occurrences;
}

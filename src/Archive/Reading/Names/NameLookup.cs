using Archive.Arabic.Names;
using Archive.Arabic.Names.Finding;
using Archive.Search.Completion;

namespace Archive.Reading.Names;

/// <summary>
/// Finds names by what a reader types: each word of it begins a word of the name, or is another spelling of one (غينتس, غانتس, Gantz),
/// in any order. Names are known by their number.
/// </summary>
internal sealed class NameLookup
{
    /// <summary>More words than any name has.</summary>
    private const int MostWords = 8;

    /// <summary>The likeness of a word that only begins with what was typed: above all other spellings, under the word itself.</summary>
    private const double Beginning = 0.99;

    private const string Article = "ال";

    private readonly PrefixArray _words;
    private readonly NameIndex _index;
    private readonly IReadOnlyList<IReadOnlyList<string>> _spellings;

    /// <param name="spellings">All that a name is written as, by its number.</param>
    public NameLookup(IReadOnlyList<IReadOnlyList<string>> spellings)
    {
        _spellings = spellings;
        var words = spellings.SelectMany((names, number) => names.SelectMany(WordsOf).Distinct().Select(word => (Text: word, Value: number))).ToList();
        _words = new PrefixArray(words);
        _index = new NameIndex(words.CountBy(word => word.Text).Select(word => new NameEntry(word.Key, word.Value, IsNameLike: true)));
    }

    /// <summary>The names that a text may mean, each with how alike it is, up to 1; none for a text without words.</summary>
    public Dictionary<int, double> Find(string text)
    {
        Dictionary<int, double>? all = null;
        foreach (var word in Split(text).Take(MostWords))
        {
            var found = OfWord(word);
            all = all is null ? found : all.Where(name => found.ContainsKey(name.Key)).ToDictionary(name => name.Key, name => name.Value * found[name.Key]);
        }

        // What is typed in full stands before what goes on.
        var folded = string.Join(' ', Split(text));
        foreach (var number in all?.Keys.ToList() ?? [])
        {
            all![number] += _spellings[number].Any(name => string.Join(' ', Split(name)) == folded) ? 1 : 0;
        }

        return all ?? [];
    }

    private Dictionary<int, double> OfWord(string word)
    {
        var found = new Dictionary<int, double>();
        foreach (var number in _words.Find(word))
        {
            found[number] = Beginning;
        }

        foreach (var spelling in _index.Find(word).Append(new NameSpelling(word, 0, 1)))
        {
            foreach (var number in _words.FindWhole(spelling.Form))
            {
                found[number] = Math.Max(found.GetValueOrDefault(number), spelling.Likelihood);
            }
        }

        return found;
    }

    /// <summary>The folded words of a name, one with the article also without it.</summary>
    private static IEnumerable<string> WordsOf(string name) => Split(name).SelectMany(word =>
        word.Length > Article.Length + 2 && word.StartsWith(Article, StringComparison.Ordinal) ? new[] { word, word[Article.Length..] } : [word]);

    /// <summary>As names are looked for in texts: عبد and the name of God behind it are one word.</summary>
    private static IEnumerable<string> Split(string name)
    {
        var words = new NameWords(name);
        for (var i = 0; i < words.Count; i++)
        {
            yield return words.LettersOf(words[i]).ToString();
        }
    }
}

using System.Buffers;
using Archive.Arabic.Text;

namespace Archive.Arabic.Names;

/// <summary>
/// The order in which names stand in an index: by their folded letters, without the article before the first word (الرباط stands under
/// ر, ألبانيا under ا, since the article has no hamza); names in other letters and digits stand last.
/// </summary>
public static class NameOrder
{
    /// <summary>The letters of the index, in order. Folded, they are in Unicode's order too.</summary>
    public const string Alphabet = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /// <summary>Under which stands what begins with none of the letters.</summary>
    public const char Other = '#';

    private const string Article = "ال";

    /// <summary>Letters that have no place of their own, each before the one it stands under.</summary>
    private const string Placed = "گكپبڤفچجژزءاؤوئي";

    // Behind all letters.
    private const char Last = '\uFFFF';

    private static readonly SearchValues<char> Known = SearchValues.Create(Alphabet);

    /// <summary>What names are compared by, ordinally.</summary>
    public static string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var tokens = Analyzer.Analyze(name);
        if (tokens is not [var first, ..])
        {
            return Last.ToString();
        }

        var hasArticle = name.AsSpan(first.Start).StartsWith(Article) && first.Exact.Length >= Article.Length + 3;
        var words = tokens.Select((token, i) => i == 0 && hasArticle ? token.Exact[Article.Length..] : token.Exact);
        var key = string.Concat(string.Join(' ', words).Select(PlaceOf));
        return Known.Contains(key[0]) ? key : Last + key;
    }

    /// <summary>The letter under which the name of a key stands: one of the <see cref="Alphabet"/>, or <see cref="Other"/>.</summary>
    public static char LetterOf(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Known.Contains(key[0]) ? key[0] : Other;
    }

    private static char PlaceOf(char letter) => Placed.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0 ? Placed[at + 1] : letter;
}

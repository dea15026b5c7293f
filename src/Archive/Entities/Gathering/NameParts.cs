using Archive.Arabic.Names.Finding;
using Spelling = Archive.Arabic.Names.NameMatch;

namespace Archive.Entities.Gathering;

/// <summary>The words of a name as they are compared: folded, and what is too short to be a word of its own (بن, بو) with the next.</summary>
internal static class NameParts
{
    private const int ShortestPart = 3;

    public static string[] Of(string name)
    {
        var words = new NameWords(name);
        var parts = new List<string>();
        var begun = "";
        for (var i = 0; i < words.Count; i++)
        {
            begun += words.LettersOf(words[i]).ToString();
            if (begun.Length >= ShortestPart || i == words.Count - 1)
            {
                parts.Add(begun);
                begun = "";
            }
        }

        return [.. parts];
    }

    /// <summary>
    /// Whether two names can be one: of persons the last words fit, and each other word of the shorter one fits a word of the longer, in
    /// order, the first the first; of anything else all words fit.
    /// </summary>
    public static bool Fit(EntityType type, string[] a, string[] b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length == 0 || (type != EntityType.Person && shorter.Length != longer.Length) || !WordsFit(shorter[^1], longer[^1]))
        {
            return false;
        }

        if (shorter.Length == 1)
        {
            return true;
        }

        if (!WordsFit(shorter[0], longer[0]))
        {
            return false;
        }

        var next = 1;
        foreach (var word in shorter[1..^1])
        {
            while (next < longer.Length - 1 && !WordsFit(word, longer[next]))
            {
                next++;
            }

            if (next++ >= longer.Length - 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first letters of the words, the article left out; null for fewer than three.</summary>
    public static string? Initials(string[] name) =>
        name.Length < 3 ? null : string.Concat(name.Select(word => WithoutArticle(word)[0]));

    public static string WithoutArticle(string word) =>
        word.Length >= 5 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    private static bool WordsFit(string a, string b) => a == b || Spelling.Joins(a, b);
}

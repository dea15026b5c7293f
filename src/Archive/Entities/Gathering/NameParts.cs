using Archive.Arabic.Names.Finding;

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

    /// <summary>The first letters of the words, the article left out; null for fewer than three.</summary>
    public static string? Initials(string[] name) =>
        name.Length < 3 ? null : string.Concat(name.Select(word => WithoutArticle(word)[0]));

    public static string WithoutArticle(string word) =>
        word.Length >= 5 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;
}

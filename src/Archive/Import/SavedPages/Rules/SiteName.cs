using Archive.Arabic.Text;

namespace Archive.Import.SavedPages.Rules;

/// <summary>Reads the newspaper's name at the beginning of its own line.</summary>
internal static class SiteName
{
    private const int MostWords = 4;

    private static readonly string[] Separators = [" - ", " – ", " — ", " | ", " » "];

    /// <summary>The name to show; null where nothing says that the line begins with one.</summary>
    public static string? Read(PageLine line, IReadOnlyDictionary<string, string> names)
    {
        for (var count = Math.Min(MostWords, line.Words.Count); count > 0; count--)
        {
            if (names.TryGetValue(string.Join(' ', line.Words.Take(count).Select(word => word.Exact)), out var known))
            {
                return known;
            }
        }

        return IsNamed(line) ? line.Text[..End(line)].Trim() : null;
    }

    /// <summary>A title without the newspaper's name behind it («… - هسبريس», «… | جريدة الصباح»), and the name; null where none stands there.</summary>
    /// <param name="known">The name, where something else has said it.</param>
    public static (string Title, string? Name) CutOff(string title, IReadOnlyDictionary<string, string> names, string? known)
    {
        var sign = Separators.Max(separator => title.LastIndexOf(separator, StringComparison.Ordinal));
        if (sign <= 0)
        {
            return (title, null);
        }

        var end = new PageLine(0, title[(sign + 3)..]);
        var name = names.GetValueOrDefault(end.Folded)
            ?? (known is not null && end.Folded == Analyzer.Fold(known) ? known : null)
            ?? (end.Words.Count <= MostWords && end.Words.Any(IsMedium) ? end.Text : null);
        return name is null ? (title, null) : (title[..sign], name);
    }

    /// <summary>Whether the line is a few words on a newspaper, with one of those that newspapers call themselves.</summary>
    public static bool IsSlogan(PageLine line) =>
        line is { IsUndecided: true, EndsSentence: false, Words.Count: > 1 and <= MostWords * 2 } && line.Words.Skip(1).Any(IsMedium);

    private static bool IsNamed(PageLine line) =>
        line.Words.Count > 1
        && (line.Words.Any(IsMedium) || line.Words.Skip(1).Any(word => word.Exact == line.Words[0].Exact));

    /// <summary>
    /// A name ends before a sign; else it is the first word with the number and words such as «نيوز» after it: with «جريدة يومية …» begins
    /// what it is.
    /// </summary>
    private static int End(PageLine line)
    {
        var first = line.Words[0];
        var sign = line.Text.IndexOfAny(['-', '–', '—', '|', ':', '،', '.', '«', '"'], first.End);
        if (sign > 0 && line.Words.Count(word => word.Start < sign) <= MostWords)
        {
            return sign;
        }

        var count = 1;
        while (count < line.Words.Count && (char.IsAsciiDigit(line.Words[count].Exact[0]) || (IsMedium(line.Words[count]) && !IsPeriodical(line.Words[count]))))
        {
            count++;
        }

        return line.Words[count - 1].End;
    }

    private static bool IsMedium(Token word) => NewspaperWords.Contains(WordKind.Medium, word.Exact);

    private static bool IsPeriodical(Token word) => NewspaperWords.Contains(WordKind.Periodical, word.Exact);
}

using System.Buffers;
using Archive.Arabic.Text;
using Archive.Articles;

namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// Who wrote: a line with a label («بقلم: …») at either edge of the article; a short line between title and text whose words
/// the text does not use, as a name stands there; an agency's name alone.
/// </summary>
internal static class BylineRule
{
    private const int MostWords = 5;
    private const int MostWordsLabelled = 8;
    private const int MostNames = 2;
    private const double MostShared = 0.5;

    private static readonly SearchValues<char> Signs = SearchValues.Create(":/|-–,،");

    public static void Apply(SavedPage page, IReadOnlyDictionary<string, string> names)
    {
        var start = page.DatelineAt >= 0 ? page.DatelineAt : page.BodyStart;
        var last = page.LastProse;
        var hasNames = !IsList(page, start);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            var isHead = i < start && start < page.Lines.Count;
            if (line.IsUndecided && !line.EndsSentence && (isHead || (last >= 0 && i > last)))
            {
                Judge(page, line, isHead && hasNames, names);
            }
        }
    }

    private static void Judge(SavedPage page, PageLine line, bool mayBeName, IReadOnlyDictionary<string, string> names)
    {
        if (Labelled(line) is { } author)
        {
            Take(page, line, author, "byline-label");
        }
        else if (NewspaperWords.Contains(WordKind.Agency, line.Folded))
        {
            Take(page, line, line.Text.Trim('(', ')', '-', ' '), "agency");
        }
        else if (line.Words.Count <= MostWordsLabelled && line.Words[0].Exact == "المصدر" && SignAfter(line, 1))
        {
            page.Source ??= names.GetValueOrDefault(Analyzer.Fold(line.Text[line.Words[0].End..]));
            line.Cut("credit");
        }
        else if (mayBeName && NewspaperWords.Contains(WordKind.Place, line.Folded))
        {
            page.Dateline ??= line.Text;
            line.Cut("place");
        }
        else if (mayBeName && ReadPlace(page, line, names) is { } sender)
        {
            Take(page, line, sender, "byline-with-place");
        }
        else if (mayBeName && IsName(page, line))
        {
            Take(page, line, line.Text, "byline");
        }
    }

    /// <summary>The name on a line that is known to hold it: «بقلم: فلان».</summary>
    public static string WithoutLabel(PageLine line) => Labelled(line) ?? line.Text;

    public static bool IsLabelled(PageLine line) => Labelled(line) is not null;

    private static void Take(SavedPage page, PageLine line, string author, string rule)
    {
        if (page.Byline is not null)
        {
            line.Cut("credit");
            return;
        }

        page.Byline = author;
        line.Is(PagePart.Byline, rule);
    }

    /// <summary>The words after the label; a label that is also a common word («تقرير») needs a sign after it.</summary>
    private static string? Labelled(PageLine line)
    {
        var label = NewspaperWords.CountAt(WordKind.Byline, line.Words, 0);
        if (label == 0 || line.Words.Count > MostWordsLabelled)
        {
            return null;
        }

        return label == line.Words.Count ? line.Text
            : SignAfter(line, label) || (line.Words[0].Exact is "بقلم" or "كتب" or "كتبت" or "بواسطه" && line.Words.Count <= MostWords)
            ? line.Text[line.Words[label].Start..]
            : null;
    }

    private static bool SignAfter(PageLine line, int words) =>
        words < line.Words.Count && line.Text[line.Words[words - 1].End..line.Words[words].Start].AsSpan().IndexOfAny(Signs) >= 0;

    /// <summary>«هسبريس - الرباط»; of «الرباط: فلان» the name behind the colon. Null where no place stands on the line.</summary>
    private static string? ReadPlace(SavedPage page, PageLine line, IReadOnlyDictionary<string, string> names)
    {
        // The sign that closes the place is missing where the line ends with it.
        if (line.Words.Count > MostWordsLabelled || (Dateline.Read(line.Text + " - ", names) ?? Dateline.Read(line.Text, names)) is not { } dateline)
        {
            return null;
        }

        // Of several places above the text the last is the report's; the text's own dateline comes before all of them.
        page.Dateline = page.DatelineAt < 0 ? dateline.Place : page.Dateline;
        page.Source ??= dateline.Source;
        return dateline.End < line.Text.Length && line.Text.AsSpan(0, dateline.End).TrimEnd() is [.., ':'] ? line.Text[dateline.End..] : line.Text;
    }

    /// <summary>More than two lines like names under a title are a list of the article's own.</summary>
    private static bool IsList(SavedPage page, int start) => page.Undecided(0, start).Count(line => IsName(page, line)) > MostNames;

    /// <summary>Whether it looks like a name. Words that hyphens join, «المغرب-ماء-سدود», are an agency's own title of a report.</summary>
    public static bool IsName(SavedPage page, PageLine line) =>
        line.Kind == BlockKind.Paragraph && line.Words.Count <= MostWords && line.Folded.Length > 2 && !line.Announces
        && !line.Words.Any(word => NewspaperWords.Contains(WordKind.Particle, word.Exact))
        && (line.Text.Contains(' ', StringComparison.Ordinal) || !line.Text.Contains('-', StringComparison.Ordinal))
        && line.Text.All(c => char.IsLetter(c) || char.IsWhiteSpace(c) || c is '.' or '-' or '–' or '/')
        && page.Words.ShareInBody(line) <= MostShared;
}

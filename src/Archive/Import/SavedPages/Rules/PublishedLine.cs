using Archive.Arabic.Dates;
using Archive.Arabic.Text;

namespace Archive.Import.SavedPages.Rules;

/// <summary>What a line states that holds a date and little else: «الخميس 25 نوفمبر 2021 - 20:30», «نشر في …», «فلان 08.01.2023».</summary>
internal sealed record PublishedLine(TimeExpression Date, DateLabel Label, string? Author)
{
    private const int MostWords = 25;
    private const int MostWordsOfAuthor = 4;

    /// <summary>Null where the line is about anything else.</summary>
    public static PublishedLine? Read(PageLine line)
    {
        if (line.Words.Count > MostWords)
        {
            return null;
        }

        var dates = TimeExpressionFinder.Find(line.Text).Where(date => !date.Relative && date.Precision <= TimePrecision.Day).ToList();
        if (dates.Count == 0)
        {
            return null;
        }

        var rest = new List<Token>();
        var (date, label) = ReadWords(line, dates, rest);
        return rest.Count == 0 ? new PublishedLine(date, label, null)
            : IsAuthor(line, rest, dates) ? new PublishedLine(date, label, line.Text[rest[0].Start..rest[^1].End])
            : null;
    }

    public PublicationDate ToPublicationDate(string evidence) => new(Date.From, Date.To, Date.Precision, "date-line", evidence);

    /// <summary>The date with the strongest label before it; puts the words that belong to no date into <paramref name="rest"/>.</summary>
    private static (TimeExpression Date, DateLabel Label) ReadWords(PageLine line, List<TimeExpression> dates, List<Token> rest)
    {
        var (best, bestLabel) = (dates[0], DateLabel.Updated);
        var label = DateLabel.None;
        for (var i = 0; i < line.Words.Count;)
        {
            var word = line.Words[i];
            if (dates.Find(date => word.Start < date.Start + date.Length && date.Start < word.End) is { } date)
            {
                (best, bestLabel) = label > bestLabel ? (date, label) : (best, bestLabel);
                i++;
            }
            else if (NewspaperWords.CountAt(WordKind.Updated, line.Words, i) is > 0 and var updated)
            {
                label = DateLabel.Updated;
                i += updated;
            }
            else if (NewspaperWords.CountAt(WordKind.Published, line.Words, i) is > 0 and var published)
            {
                label = DateLabel.Published;
                i += published;
            }
            else
            {
                i += SkipDateWord(line, i, rest);
            }
        }

        return (best, bestLabel);
    }

    private static int SkipDateWord(PageLine line, int index, List<Token> rest)
    {
        var count = NewspaperWords.CountAt(WordKind.DateWord, line.Words, index);
        var word = line.Words[index];
        if (count == 0 && !char.IsAsciiDigit(word.Exact[0]) && !IsInBrackets(line.Text, word.Start))
        {
            rest.Add(word);
        }

        return Math.Max(count, 1);
    }

    /// <summary>«(منذ سنتين)», «(مكة المكرمة)» explain the date.</summary>
    private static bool IsInBrackets(string text, int index) => text.LastIndexOf('(', index) > text.LastIndexOf(')', index);

    /// <summary>A few words on one side of the date, as a name stands there.</summary>
    private static bool IsAuthor(PageLine line, List<Token> rest, List<TimeExpression> dates) =>
        rest.Count <= MostWordsOfAuthor && !line.EndsSentence && !line.Announces
        && !rest.Exists(word => NewspaperWords.Contains(WordKind.Particle, word.Exact))
        && line.Words.Count(word => word.Start >= rest[0].Start && word.End <= rest[^1].End) == rest.Count
        && dates.TrueForAll(date => date.Start + date.Length <= rest[0].Start || date.Start >= rest[^1].End);
}

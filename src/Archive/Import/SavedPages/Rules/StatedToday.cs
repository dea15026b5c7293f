using Archive.Arabic.Dates;
using Archive.Arabic.Text;
using Archive.Dating;

namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// Finds a full date that a text calls today. Other dates of a text are what it speaks of, not when it speaks.
/// </summary>
internal static class StatedToday
{
    private const int MostLooks = 20;

    /// <summary>The one day that the paragraphs call today; null where there is none, or where they disagree.</summary>
    public static PublicationDate? Find(IEnumerable<PageLine> paragraphs)
    {
        PublicationDate? today = null;
        foreach (var stated in paragraphs.SelectMany(FindAll))
        {
            if (today is not null && today.From.Date != stated.From.Date)
            {
                return null;
            }

            today ??= stated;
        }

        return today;
    }

    private static IEnumerable<PublicationDate> FindAll(PageLine paragraph)
    {
        if (!paragraph.Words.Any(IsToday))
        {
            yield break;
        }

        var next = 0;
        var looks = 0;
        foreach (var date in TimeExpressionFinder.Find(paragraph.Text).Where(date => !date.Relative && date.Precision <= TimePrecision.Day))
        {
            while (next < paragraph.Words.Count && paragraph.Words[next].End <= date.Start)
            {
                next++;
            }

            // Words in quotation marks are another's, and may be of another day. The look for them goes back to the beginning: not without end in a text that is nothing but dates.
            if (Start(paragraph, date, next) is >= 0 and var start && ++looks <= MostLooks && !Quotation.IsInside(paragraph.Text, start))
            {
                var evidence = paragraph.Text[start..(date.Start + date.Length)];
                yield return new PublicationDate(date.From, date.To, date.Precision, "text", evidence);
            }
        }
    }

    /// <summary>Where the word for today stands that the date belongs to, a day of the week between them or not; -1 without.</summary>
    private static int Start(PageLine paragraph, TimeExpression date, int index)
    {
        var words = paragraph.Words;
        index -= index < words.Count && IsToday(words[index]) ? 0 : 1;
        index -= index > 0 && Weekday.Of(words[index]) is not null ? 1 : 0;
        if (index < 0 || !IsToday(words[index]) || (index > 0 && IsOtherDay(words[index - 1])))
        {
            return -1;
        }

        var start = words[index].Start;
        if (words.Skip(index).TakeWhile(word => word.Start < date.Start + date.Length).Any(word => Contradicts(word, date.From.DayOfWeek)))
        {
            return -1;
        }

        var between = paragraph.Text.AsSpan(start, Math.Max(0, date.Start - start));
        return between.IndexOfAny(".؟!:؛") < 0 ? start : -1;
    }

    /// <summary>يومه is how Moroccan newspapers say it.</summary>
    private static bool IsToday(Token word) => word.Exact is "اليوم" or "يومه";

    /// <summary>«ذلك اليوم», «مثل هذا اليوم» are days of other times.</summary>
    private static bool IsOtherDay(Token word) => word.Exact is "ذلك" or "ذاك" or "نفس" or "مثل" or "هذا";

    /// <summary>In January papers write the old year: the day of the week gives the slip away.</summary>
    private static bool Contradicts(Token word, DayOfWeek day) => Weekday.Of(word) is { } named && named != day;
}

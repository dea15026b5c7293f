using Archive.Arabic.Dates;
using Archive.Arabic.Text;

namespace Archive.Dating;

/// <summary>
/// When an undated article can have been published, as far as its own text tells: its year where a sentence gives one time twice,
/// from the day of publication and by its year («منذ بداية العام … في بداية عام 2022»); then not before the latest past time that
/// it names, and after «يونيو الماضي».
/// </summary>
internal sealed class TextBounds
{
    /// <summary>A month that is further back than this is seldom called the last of its name when a nearer one fits.</summary>
    private const int StaleAfterDays = 240;

    private readonly List<(string Sentence, IReadOnlyList<TimeExpression> Absolute)> _sentences;

    private TextBounds(IEnumerable<string> texts) =>
        _sentences = [.. texts.SelectMany(text => Sentences.Of(text).Select(range => text[range]))
            .Select(sentence => (sentence, TimeExpressionFinder.Find(sentence)))];

    /// <summary>The days, and the Arabic sentence that says why; null where the text does not bound them on both sides.</summary>
    /// <param name="texts">The paragraphs, and the standfirst.</param>
    /// <param name="latest">The day of receipt: nothing was published after it.</param>
    public static (DayRange Days, string Why)? Find(IEnumerable<string> texts, DateOnly latest)
    {
        var bounds = new TextBounds(texts);
        if (bounds.FindYear(latest) is not { } year)
        {
            return null;
        }

        var days = DayRange.OfYear(year.Year);
        var why = new List<string> { $"«{year.Relative}» و«{year.Absolute}» في جملة واحدة وقت واحد، فسنة النشر {year.Year}" };
        if (bounds.LatestPast(days) is { } past)
        {
            days = days with { From = past.NotBefore };
            why.Add($"وفيه ذكر «{past.Text}»");
        }

        if (bounds.LastOfName(days) is { } month && month.From > days.From)
        {
            days = days with { From = month.From };
            why.Add($"و«{month.Text}» فيه قد مضى");
        }

        return (days.Intersect(new DayRange(DateOnly.MinValue, latest)) is { IsEmpty: false } possible ? possible : days, string.Join("، ", why));
    }

    private (int Year, string Relative, string Absolute)? FindYear(DateOnly latest)
    {
        (int Year, string Relative, string Absolute)? found = null;
        foreach (var (sentence, absolute) in _sentences)
        {
            foreach (var stated in absolute.Where(time => time.From.Year == time.To.Year && time.From.Year <= latest.Year))
            {
                var same = TimeExpressionFinder.Find(sentence, new DateTime(stated.From.Year, 12, 31))
                    .FirstOrDefault(time => time.Relative && (time.From, time.To) == (stated.From, stated.To) && time.Precision > TimePrecision.Day);
                if (same is null)
                {
                    continue;
                }

                if (found is not null && found.Value.Year != stated.From.Year)
                {
                    // Two years that the text would be of: it says nothing then.
                    return null;
                }

                found ??= (stated.From.Year, same.Text, stated.Text);
            }
        }

        return found;
    }

    /// <summary>The latest time that the text names by its year and speaks of as past, within the year of publication.</summary>
    private (DateOnly NotBefore, string Text)? LatestPast(DayRange year)
    {
        (DateOnly NotBefore, string Text)? latest = null;
        foreach (var (sentence, absolute) in _sentences.Where(sentence => !Analyzer.Analyze(sentence.Sentence).Any(EventWords.IsFuture)))
        {
            foreach (var time in absolute)
            {
                // The month of publication itself would be called this month.
                var notBefore = DateOnly.FromDateTime(time.Precision == TimePrecision.Month ? time.To.AddDays(1) : time.From);
                if (notBefore > (latest?.NotBefore ?? year.From) && notBefore <= year.To)
                {
                    latest = (notBefore, time.Text);
                }
            }
        }

        return latest;
    }

    /// <summary>
    /// The latest of the times like «يونيو الماضي»: each may be of this year or of the last, and counts as the earliest of those
    /// that are not stale.
    /// </summary>
    private (DateOnly From, string Text)? LastOfName(DayRange days)
    {
        (DateOnly From, string Text)? latest = null;
        foreach (var (sentence, _) in _sentences)
        {
            var ends = new List<(int Start, DateOnly After, int Distance, string Text)>();
            for (var month = days.From; month <= days.To; month = NextMonth(month))
            {
                ends.AddRange(TimeExpressionFinder.Find(sentence, month.ToDateTime(TimeOnly.MinValue)).Where(IsMonth)
                    .Select(time => (time.Start, After: DateOnly.FromDateTime(time.To).AddDays(1), time.Text))
                    .Where(time => time.After <= month)
                    .Select(time => (time.Start, time.After, month.DayNumber - time.After.DayNumber, time.Text)));
            }

            foreach (var time in ends.GroupBy(end => end.Start))
            {
                var (_, after, _, text) = time.Where(end => end.Distance <= StaleAfterDays).OrderBy(end => end.After).FirstOrDefault();
                latest = text is not null && (latest is null || after > latest.Value.From) ? (after, text) : latest;
            }
        }

        return latest;
    }

    private static DateOnly NextMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1);

    /// <summary>A month or part of one that is told from the day of publication.</summary>
    private static bool IsMonth(TimeExpression time) =>
        time.Relative && time.Precision is TimePrecision.Month or TimePrecision.Range && (time.To - time.From).Days is > 6 and < 32;
}

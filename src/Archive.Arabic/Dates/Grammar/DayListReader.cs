using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>Steps over what stands in a list of days before the last one, which says the month.</summary>
internal static class DayListReader
{
    /// <summary>«يومي الثلاثاء 20 والأربعاء 21 ديسمبر», «يومي السبت والأحد 18 و19 فيفري»: the numbers decide.</summary>
    internal static int SkipWeekdays(TimeText text, int at)
    {
        var next = at;
        for (var more = 0; more < 7 && WeekdayRule.TryReadName(text, next, out var end, out _); more++)
        {
            if (text[end].Digits is 1 or 2 && text[end].Gap is Gap.Space)
            {
                return end;
            }

            next = text.And(end, out var and) ? and : text[end].Gap == Gap.Comma ? end : text.Count;
        }

        return at;
    }

    /// <summary>«5 و6 و7 مارس»: over the days between the first and the last; few are ever listed.</summary>
    internal static int SkipNumbers(TimeText text, int next)
    {
        for (var more = 0; more < 5 && next > 0; more++)
        {
            var further = CalendarDateRule.TryReadDay(text, next, out var end, out _) ? RangeRule.Second(text, end, true) : -1;
            if (further < 0)
            {
                break;
            }

            next = further;
        }

        return next;
    }
}

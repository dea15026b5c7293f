using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>From one bare year to another: «2010-2015», «2013/2014», «2010 إلى 2015», behind a plural «2010 و2011 و2012».</summary>
internal static class YearRangeRule
{
    internal static bool TryRead(TimeText text, int at, bool byAnd, out int end, out Interval range)
    {
        range = default;
        var isYear = YearRule.Bare(text, at, out end, out var first);
        var next = isYear ? RangeRule.Second(text, end, byAnd) : -1;
        next = isYear && next < 0 && text[end].Gap == Gap.Slash ? end : next;
        next += next > 0 && text.IsUnit(next, TimeUnit.Year) ? 1 : 0;
        if (next < 0 || !YearRule.Bare(text, next, out end, out var last) || last <= first || YearRule.Counts(text, end))
        {
            return false;
        }

        // «أعوام 2010 و2011 و2012»
        for (var more = 0; byAnd && more < 5 && text.And(end, out var further) && YearRule.Bare(text, further, out var furtherEnd, out var later)
            && later > last && text[further].Gap is Gap.Space or Gap.Joined; more++)
        {
            (end, last) = (furtherEnd, later);
        }

        // Two bare years with a sign between them are a season or a span only where they are near and plausible.
        var isPlain = text[next].Gap is Gap.Dash or Gap.Slash;
        range = CalendarUnits.Years(first, last, TimePrecision.Range, false);
        return first is >= 1000 and <= 2100 && last <= 2100 && (!isPlain || (first >= 1900 && last - first <= 30));
    }
}

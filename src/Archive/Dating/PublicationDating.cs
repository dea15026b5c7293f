using Archive.Arabic.Dates;
using Archive.Import;

namespace Archive.Dating;

/// <summary>
/// When an article that states no date was published: between two days, told from its own text and from the events that other
/// articles date. An interval is never closed by a guess: without evidence on both sides the article stays undated.
/// </summary>
internal static class PublicationDating
{
    /// <summary>What the article's own text tells; null where that is too little.</summary>
    /// <param name="texts">The standfirst and the blocks of the body.</param>
    /// <param name="today">Nothing was published later.</param>
    public static PublicationDate? FromText(IEnumerable<string> texts, DateOnly today) =>
        TextBounds.Find(texts, today) is { } bounds
            ? ToDate(bounds.Days, PublicationDate.FromText, bounds.Why)
            : null;

    /// <summary>What events tell, within what the text tells where the two agree; null where no event binds it.</summary>
    /// <param name="article">The undated article.</param>
    /// <param name="references">Its events, from <see cref="EventFinder"/>.</param>
    /// <param name="anchors">Events of dated articles that may be the same, in a fixed order.</param>
    /// <param name="fromText">What <see cref="FromText"/> gave.</param>
    public static PublicationDate? FromEvents(
        DatedText article, IReadOnlyList<EventMention> references, IReadOnlyList<EventAnchor> anchors, PublicationDate? fromText)
    {
        if (EventWitness.Find(article, references, anchors) is not { } witness)
        {
            return null;
        }

        var days = witness.Days;
        if (fromText is not null)
        {
            var both = days.Intersect(new DayRange(DateOnly.FromDateTime(fromText.From), DateOnly.FromDateTime(fromText.To)));
            days = both.IsEmpty ? days : both;
        }

        return ToDate(days, PublicationDate.FromEvent, witness.Why);
    }

    private static PublicationDate ToDate(DayRange days, string method, string why)
    {
        var (from, to) = (days.From.ToDateTime(TimeOnly.MinValue), days.To.ToDateTime(TimeOnly.MinValue));
        var precision = days.From == days.To ? TimePrecision.Day
            : days == DayRange.OfYear(days.From.Year) ? TimePrecision.Year
            : days == MonthOf(days.From) ? TimePrecision.Month
            : TimePrecision.Range;
        return new PublicationDate(from, to, precision, method, why);
    }

    private static DayRange MonthOf(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new DayRange(first, first.AddMonths(1).AddDays(-1));
    }
}

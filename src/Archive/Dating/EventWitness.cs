namespace Archive.Dating;

/// <summary>
/// When an undated article can have been published, as far as other articles tell: it speaks of an event by a time of its own
/// («الأربعاء المنصرم»), and articles of known date give the event's day.
/// </summary>
internal static class EventWitness
{
    /// <summary>A person visits a country again and again: so many days of one kind of event settle nothing.</summary>
    private const int MostDays = 12;

    /// <summary>The days, and the Arabic sentence that says why; null where no event binds them, or where events contradict each other.</summary>
    public static (DayRange Days, string Why)? Find(DatedText article, IReadOnlyList<EventMention> references, IReadOnlyList<EventAnchor> anchors)
    {
        var told = references.SelectMany(reference => Fitting(article, reference, anchors)).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var days = told.Select(witness => witness.Days).Aggregate((all, next) => all.Intersect(next));
        // The day that most articles give is the one to name.
        var best = told.OrderBy(witness => witness.Days != days).ThenByDescending(witness => witness.Articles).First();
        return days.IsEmpty ? null : (days, Sentence(best.Reference, best.Anchor));
    }

    private static IEnumerable<(DayRange Days, EventMention Reference, EventAnchor Anchor, int Articles)> Fitting(
        DatedText article, EventMention reference, IReadOnlyList<EventAnchor> anchors)
    {
        var days = anchors.Where(anchor => IsSame(article, reference, anchor)).GroupBy(anchor => anchor.Day).OrderBy(day => day.Key).ToList();
        return days.Count > MostDays ? [] : days
            .Select(day => (Days: PossibleDays.Of(reference, day.Key), reference, Best(reference, day), day.Count()))
            .Where(day => day.Days is not null).Select(day => (day.Days!.Value, day.reference, day.Item3, day.Item4));
    }

    /// <summary>Of several articles that date the event the one whose sentence says most of it, whatever order they came in.</summary>
    private static EventAnchor Best(EventMention reference, IEnumerable<EventAnchor> anchors) => anchors
        .OrderByDescending(anchor => anchor.Entities.Count(reference.Entities.Contains)).ThenBy(anchor => anchor.Title, StringComparer.Ordinal).First();

    /// <summary>The same kind of event, a name of the sentence in common, and the two articles tell one story.</summary>
    private static bool IsSame(DatedText article, EventMention reference, EventAnchor anchor) =>
        reference.Kind == anchor.Kind && reference.Entities.Overlaps(anchor.Entities) && article.Story.Count(anchor.Story.Contains) >= 2;

    private static string Sentence(EventMention reference, EventAnchor anchor)
    {
        var witness = anchor.Source is null ? $"«{anchor.Title}»" : $"«{anchor.Title}» ({anchor.Source})";
        return $"«{reference.Time}» في هذا المقال هو {ArabicDay.Of(anchor.Day)}، إذ يؤرّخ {witness} الحدث نفسه بهذا اليوم";
    }
}

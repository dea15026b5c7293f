namespace Archive.Dating;

/// <summary>An event whose day an article of known date gives.</summary>
internal sealed record EventAnchor(string Kind, DateOnly Day, IReadOnlySet<string> Entities, IReadOnlySet<string> Story, string Title, string? Source)
{
    public static IEnumerable<EventAnchor> Of(DatedText article) => article.Moment is null ? [] : EventFinder.Find(article)
        .Select(found => new EventAnchor(found.Kind, found.Day!.Value, found.Entities, article.Story, article.Title, article.Source));
}

using Archive.Import;
using Archive.Storage;

namespace Archive.Dating;

/// <summary>
/// After an import: dates the undated articles whose events other articles date. Only stated dates bear witness, so that the result
/// does not depend on the order in which articles came.
/// </summary>
internal static class EventDating
{
    public static void Run(ArchiveWriter writer, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        foreach (var id in writer.TakeUndated())
        {
            var article = writer.ReadDated(id);
            var references = EventFinder.Find(article);
            var anchors = writer.WitnessesFor(id).SelectMany(EventAnchor.Of).ToList();
            var fromText = TextDate(article, today);
            writer.Redate(id, PublicationDating.FromEvents(article, references, anchors, fromText) ?? fromText);
        }

        writer.EndDating();
    }

    private static PublicationDate? TextDate(DatedText article, DateOnly today) =>
        PublicationDating.FromText(article.Texts.Skip(3).Prepend(article.Texts[1]), today);
}

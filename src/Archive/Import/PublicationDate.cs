using Archive.Arabic.Dates;

namespace Archive.Import;

/// <summary>
/// When an article was published, as far as it is known: an interval with its evidence. Never a guessed 1 January.
/// </summary>
/// <param name="From">The earliest moment, wall-clock time where it was published.</param>
/// <param name="To">The latest, inclusive in units of the precision.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Method">
/// Where it was found: <c>metadata</c>, <c>date-line</c>, <c>dateline</c>, <c>text</c>, <c>url</c>; or from what it was concluded:
/// <see cref="FromText"/>, <see cref="FromEvent"/>.
/// </param>
/// <param name="Evidence">The words that say so, as they stand in the source; for a conclusion, the reason in Arabic.</param>
/// <param name="Offset">Hours ahead of UTC, where the source states them.</param>
public sealed record PublicationDate(
    DateTime From, DateTime To, TimePrecision Precision, string Method, string Evidence, TimeSpan? Offset = null)
{
    /// <summary>Concluded from times that the text speaks of.</summary>
    public const string FromText = "bounded-by-text";

    /// <summary>Concluded from an event that another article of the archive dates.</summary>
    public const string FromEvent = "bounded-by-event";

    /// <summary>Whether the source says it, rather than the archive concluding it.</summary>
    public bool IsStated => Method is not (FromText or FromEvent);

    /// <summary>The moment against which «أمس» is resolved; null where not even the day is known.</summary>
    public DateTime? Moment => From.Date == To.Date ? From : null;
}

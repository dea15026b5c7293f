namespace Archive.Dating;

/// <summary>A sentence that says that something happened, and when.</summary>
/// <param name="Kind">The kind of event; see EventWords.tsv.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="TimeStart">Where in the sentence its time is named, in UTF-16 code units.</param>
/// <param name="Time">The words that name the time.</param>
/// <param name="Entities">Ids of the persons, agreements and events that the sentence names.</param>
/// <param name="Day">The day, where the article's own date tells it.</param>
internal sealed record EventMention(
    string Kind, string Sentence, int TimeStart, string Time, IReadOnlySet<string> Entities, DateOnly? Day);

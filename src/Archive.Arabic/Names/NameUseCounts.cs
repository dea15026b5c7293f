namespace Archive.Arabic.Names;

/// <summary>
/// How often a folded word stands where names stand. Counts add up: those of two articles, or of two halves of the archive,
/// are the sums. Most are of the word itself, the last three of other words of the vocabulary made from it.
/// </summary>
/// <param name="Occurrences">How often it stands anywhere.</param>
/// <param name="AfterTitle">After «الرئيس», or after «وزير الخارجية».</param>
/// <param name="AfterName">After a well-known given name, or beside بن, ابو, دي.</param>
/// <param name="AfterPlaceWord">After «مدينة», «مطار».</param>
/// <param name="BesideSpeech">Directly before or after a verb of saying or doing: «قال …».</param>
/// <param name="BesideForeign">Beside another word that no Arabic pattern makes.</param>
/// <param name="BeforeDefinite">Before a word with ال: «مجلس الأمن», the mark of a noun.</param>
/// <param name="WithArticle">The word with ال before it (also وال, بال, لل).</param>
/// <param name="WithEnding">The word with a pronoun or an ending of plural or feminine.</param>
/// <param name="WithParticle">The word with و, ل, ب or ف before it.</param>
public readonly record struct NameUseCounts(
    int Occurrences, int AfterTitle = 0, int AfterName = 0, int AfterPlaceWord = 0, int BesideSpeech = 0, int BesideForeign = 0,
    int BeforeDefinite = 0, int WithArticle = 0, int WithEnding = 0, int WithParticle = 0)
{
    public static NameUseCounts operator +(NameUseCounts a, NameUseCounts b) => Add(a, b);

    public static NameUseCounts Add(NameUseCounts a, NameUseCounts b) => new(
        a.Occurrences + b.Occurrences, a.AfterTitle + b.AfterTitle, a.AfterName + b.AfterName, a.AfterPlaceWord + b.AfterPlaceWord,
        a.BesideSpeech + b.BesideSpeech, a.BesideForeign + b.BesideForeign,
        a.BeforeDefinite + b.BeforeDefinite,
        a.WithArticle + b.WithArticle, a.WithEnding + b.WithEnding, a.WithParticle + b.WithParticle);
}

namespace Archive.Import.SavedPages;

/// <summary>What words at the edges of a newspaper's text are; the names stand in NewspaperWords.tsv.</summary>
internal enum WordKind
{
    /// <summary>A city that reports are sent from.</summary>
    Place,

    /// <summary>A news agency, or words that stand for several.</summary>
    Agency,

    /// <summary>The name of a section of the newspaper.</summary>
    Section,

    /// <summary>Stands before the name of who wrote.</summary>
    Byline,

    /// <summary>Stands before the date of publication.</summary>
    Published,

    /// <summary>Stands before the date of a later change.</summary>
    Updated,

    /// <summary>May stand beside a date on its line.</summary>
    DateWord,

    /// <summary>Part of a newspaper's name or slogan.</summary>
    Medium,

    /// <summary>What a newspaper calls itself behind its name.</summary>
    Periodical,

    /// <summary>Begins a sentence of a report rather than a headline.</summary>
    SentenceOpener,

    /// <summary>Begins with و as a letter of its own, unlike a word with the conjunction.</summary>
    LetterW,

    /// <summary>A preposition or another word that no name holds.</summary>
    Particle,

    /// <summary>Stands before the number of a newspaper's issue.</summary>
    Issue,

    /// <summary>What an author is, behind the name in a note under the text.</summary>
    Occupation,

    /// <summary>Stands in brackets behind a caption, besides agencies.</summary>
    PictureCredit,
}

namespace Archive.Arabic.Quotes;

/// <summary>What a passage between quotation marks is.</summary>
public enum QuoteKind
{
    /// <summary>Words that somebody said or wrote: five or more, or a whole sentence that a verb of speech introduces.</summary>
    Quote,

    /// <summary>Marks around a few words: a name, a title, an expression that the writer keeps at a distance.</summary>
    Scare,
}

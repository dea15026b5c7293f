namespace Archive.Arabic.Quotes.Marks;

/// <summary>Marks that open and close one another.</summary>
internal enum MarkFamily : byte
{
    /// <summary>“ ” „</summary>
    Curly,

    /// <summary>" and its look-alikes</summary>
    Straight,

    /// <summary>'' written with two apostrophes</summary>
    Apostrophes,

    /// <summary>« »</summary>
    Guillemets,

    /// <summary>‹ ›</summary>
    SingleGuillemets,
}

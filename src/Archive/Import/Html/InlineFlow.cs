namespace Archive.Import.Html;

/// <summary>How the inline elements in an element follow each other on the page.</summary>
internal enum InlineFlow
{
    /// <summary>As words of a sentence: there is text between them.</summary>
    Text,

    /// <summary>Side by side, with nothing but style between them.</summary>
    Parts,

    /// <summary>Each a fact of its own — the author, the date, a counter — set apart by style.</summary>
    Row,
}

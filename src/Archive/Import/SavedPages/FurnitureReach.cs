namespace Archive.Import.SavedPages;

/// <summary>How far a line of page furniture reaches; the names stand in Furniture.tsv.</summary>
internal enum FurnitureReach
{
    /// <summary>Itself only.</summary>
    Line,

    /// <summary>Itself and the headlines after it.</summary>
    Headlines,

    /// <summary>Everything from here on, once the article has begun.</summary>
    End,

    /// <summary>The same, but it may also stand under the title.</summary>
    LateEnd,

    /// <summary>It is the label of the list of keywords.</summary>
    Keywords,
}

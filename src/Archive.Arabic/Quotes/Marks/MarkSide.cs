namespace Archive.Arabic.Quotes.Marks;

/// <summary>Which side of a passage a mark stands on, as far as the space around it tells.</summary>
internal enum MarkSide : byte
{
    /// <summary>Space on both sides or on none: it closes what is open, else it opens.</summary>
    Either,
    Opens,
    Closes,

    /// <summary>Behind a digit: an inch or a second, unless it closes what is open.</summary>
    ClosesOrNothing,
}

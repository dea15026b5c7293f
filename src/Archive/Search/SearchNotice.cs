namespace Archive.Search;

/// <summary>What a reader should know of how the query was taken. The site has an Arabic sentence for each.</summary>
public enum SearchNotice
{
    /// <summary>Longer than the limit; the rest was left out.</summary>
    TextCut,

    /// <summary>More words than the limit; the rest was left out.</summary>
    WordsCut,

    /// <summary>A quotation mark had no partner and was closed at the end.</summary>
    QuoteClosed,

    /// <summary>A bracket had no partner and was closed or left out.</summary>
    BracketsRepaired,

    /// <summary>The value of a date field could not be read as a date and was left out.</summary>
    FieldNotUnderstood,

    /// <summary>A prefix of fewer than three letters was taken as a word.</summary>
    PrefixTooShort,

    /// <summary>Only words to leave out were given; those alone find nothing.</summary>
    OnlyExclusions,

    /// <summary>There was no word in the text, only signs.</summary>
    NoWords,

    /// <summary>Took longer than the limit and was stopped.</summary>
    TimedOut,

    /// <summary>A name is that of no entity in the archive: it is among the page's readings.</summary>
    UnknownEntity,
}

namespace Archive.Search;

/// <summary>How a suggested query was come by.</summary>
public enum SuggestionReason
{
    /// <summary>A word was not in the archive, and one like it is.</summary>
    Spelling,

    /// <summary>The text was typed with the keyboard set to the other script.</summary>
    Keyboard,

    /// <summary>One word of the query alone.</summary>
    SingleWord,

    /// <summary>Any of the words instead of all.</summary>
    AnyWord,

    /// <summary>Other forms instead of the exact ones.</summary>
    Loosened,

    /// <summary>Without the filters.</summary>
    WithoutFilters,
}

namespace Archive.Search.Query;

/// <summary>How a word of the query meets the words of an article.</summary>
internal enum TermKind
{
    /// <summary>By its stem: اتفاق finds «والاتفاق».</summary>
    Stem,

    /// <summary>By its folded form: =اتفاق finds «إتفاق» and not «الاتفاق».</summary>
    Exact,

    /// <summary>By the beginning of its folded form: اتفاق* finds «اتفاقية».</summary>
    Prefix,
}

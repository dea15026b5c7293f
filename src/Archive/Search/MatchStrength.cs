namespace Archive.Search;

/// <summary>How closely a word of an article meets a word of the query; the closest first.</summary>
public enum MatchStrength
{
    /// <summary>The same folded form: إتفاق for اتفاق.</summary>
    Exact,

    /// <summary>Another form of the same stem: والاتفاق for اتفاق.</summary>
    Stem,

    /// <summary>A word of the same family: وزراء for وزير, another spelling of a foreign name, another name of the same thing.</summary>
    Family,
}

namespace Archive.Search;

/// <summary>How much is known of the day of publication.</summary>
public enum DateKnowledge
{
    /// <summary>The day itself.</summary>
    Day,

    /// <summary>An interval longer than a day.</summary>
    Approximate,

    /// <summary>Nothing.</summary>
    Undated,
}

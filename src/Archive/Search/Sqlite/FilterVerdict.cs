namespace Archive.Search.Sqlite;

/// <summary>What the filters say of an article that matches the words.</summary>
internal enum FilterVerdict
{
    Out,
    In,

    /// <summary>All fits but the newspaper: counts for the choice of newspapers only.</summary>
    OtherSource,

    /// <summary>All fits, but the date is only known to reach into the period.</summary>
    Overlaps,
}

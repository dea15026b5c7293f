namespace Archive.Entities.Judging;

/// <summary>What people can say about a name that was found in texts.</summary>
public enum JudgementKind
{
    /// <summary>It is an entity of its own, with a permanent id.</summary>
    Accept,

    /// <summary>It counts as another entity.</summary>
    Merge,

    /// <summary>It does not count as another entity, whatever else speaks for it.</summary>
    Split,

    /// <summary>It is no name.</summary>
    Reject,

    /// <summary>It is shown under another name.</summary>
    Rename,
}

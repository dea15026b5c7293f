namespace Archive.Storage;

/// <summary>What saving an article came to.</summary>
public enum SaveResult
{
    Added,
    Updated,
    Unchanged,
}

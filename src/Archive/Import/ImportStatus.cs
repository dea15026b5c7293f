namespace Archive.Import;

/// <summary>Where the import stands now: written by the import that runs, read by every page that shows it.</summary>
public sealed class ImportStatus
{
    private volatile ImportProgress _current = ImportProgress.Idle;

    /// <summary>The latest state. Safe to read and to set from any thread: a state is replaced as a whole.</summary>
    public ImportProgress Current
    {
        get => _current;
        set => _current = value;
    }
}

namespace Archive.Import;

/// <summary>Hears what an import does, while it does it: the command line prints it, the service logs it.</summary>
public interface IImportListener
{
    void OnProgress(ImportProgress progress);

    void OnRefused(Refusal refusal);

    /// <summary>A file that articles came from is gone; they stay. Told once, not again by every import.</summary>
    void OnMissing(string path);

    /// <summary>A file was found at a new place; its article keeps its permalink.</summary>
    void OnMoved(string oldPath, string newPath);
}

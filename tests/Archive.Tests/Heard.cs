using Archive.Import;

namespace Archive.Tests;

/// <summary>Remembers what an import told.</summary>
public sealed class Heard : IImportListener
{
    public List<Refusal> Refused { get; } = [];

    public List<string> Missing { get; } = [];

    public List<(string OldPath, string NewPath)> Moved { get; } = [];

    public void OnProgress(ImportProgress progress)
    {
    }

    public void OnRefused(Refusal refusal) => Refused.Add(refusal);

    public void OnMissing(string path) => Missing.Add(path);

    public void OnMoved(string oldPath, string newPath) => Moved.Add((oldPath, newPath));
}

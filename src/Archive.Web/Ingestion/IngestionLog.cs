using Archive.Import;

namespace Archive.Web.Ingestion;

/// <summary>Writes what an import does to the log, and its progress to where the pages read it.</summary>
internal sealed class IngestionLog(ImportStatus status, ILogger logger) : IImportListener
{
    public void OnProgress(ImportProgress progress) => status.Current = progress;

    public void OnRefused(Refusal refusal) => logger.LogWarning("Refused {Refusal}", refusal.ToString());

    public void OnMissing(string path) => logger.LogWarning("{Path}: the file is gone; its articles stay in the archive", path);

    public void OnMoved(string oldPath, string newPath) =>
        logger.LogInformation("{Path}: moved from {OldPath}; its permalink stays", newPath, oldPath);
}

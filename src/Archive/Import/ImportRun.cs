using System.Diagnostics;
using Archive.Storage;

namespace Archive.Import;

/// <summary>Counts what a run of the pipeline does, keeps what it refuses, and tells the listener, not oftener than people can read.</summary>
internal sealed class ImportRun(IImportListener listener, ArchiveWriter writer)
{
    private static readonly TimeSpan TellEvery = TimeSpan.FromMilliseconds(100);

    private ImportProgress _progress = ImportProgress.Idle with { Running = true };
    private long _told;

    public void Count(SaveResult result, SourceRecord source) => Tell(result switch
    {
        SaveResult.Added => _progress with { Added = _progress.Added + 1, Path = source.Path },
        SaveResult.Updated => _progress with { Updated = _progress.Updated + 1, Path = source.Path },
        _ => _progress with { Unchanged = _progress.Unchanged + 1, Path = source.Path },
    });

    public void Refuse(Refusal refusal)
    {
        listener.OnRefused(refusal);
        writer.Save(refusal);
        Tell(_progress with { Refused = _progress.Refused + 1, Path = refusal.Path });
    }

    public void NoteMove(string? oldPath, SourceRecord source)
    {
        if (oldPath is not null)
        {
            listener.OnMoved(oldPath, source.Path);
        }
    }

    public ImportProgress End()
    {
        _progress = _progress with { Running = false, Path = null };
        listener.OnProgress(_progress);
        return _progress;
    }

    private void Tell(ImportProgress progress)
    {
        _progress = progress;
        if (Stopwatch.GetElapsedTime(_told) >= TellEvery)
        {
            _told = Stopwatch.GetTimestamp();
            listener.OnProgress(progress);
        }
    }
}

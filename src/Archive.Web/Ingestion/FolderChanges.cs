using System.Threading.Channels;

namespace Archive.Web.Ingestion;

/// <summary>Waits for changes in folders. A lost event is no harm: the next change reads the whole folder again.</summary>
internal sealed class FolderChanges : IDisposable
{
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers;

    public FolderChanges(IEnumerable<string> folders) =>
        _watchers = [.. folders.Where(Directory.Exists).Select(Watch)];

    /// <summary>Returns after the next change, once nothing has changed for <paramref name="settleTime"/>.</summary>
    public async Task WaitAsync(TimeSpan settleTime, CancellationToken cancellationToken)
    {
        await _changes.Reader.ReadAsync(cancellationToken);
        do
        {
            await Task.Delay(settleTime, cancellationToken);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => _changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}

using Archive.Import;

namespace Archive.Tests.Dating;

/// <summary>Stops an import at the first refusal, once what came before it must have been committed.</summary>
internal sealed class StopAtRefusal(CancellationTokenSource stop) : IImportListener
{
    public void OnProgress(ImportProgress progress) { }

    public void OnRefused(Refusal refusal)
    {
        Thread.Sleep(TimeSpan.FromSeconds(0.7));
        stop.Cancel();
    }

    public void OnMissing(string path) { }

    public void OnMoved(string oldPath, string newPath) { }
}

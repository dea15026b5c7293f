using Archive.Import;

namespace Archive.Benchmarks.Relevance;

/// <summary>Says on the standard error what an import refused: it cannot be found later.</summary>
internal sealed class RefusalPrinter : IImportListener
{
    public void OnProgress(ImportProgress progress)
    {
    }

    public void OnRefused(Refusal refusal) => Console.Error.WriteLine(refusal);

    public void OnMissing(string path)
    {
    }

    public void OnMoved(string oldPath, string newPath)
    {
    }
}

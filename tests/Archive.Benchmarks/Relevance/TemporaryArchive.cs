using System.Diagnostics;
using Archive.Entities;
using Archive.Import;
using Archive.Search;
using Archive.Search.Sqlite;
using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Archive.Benchmarks.Relevance;

/// <summary>The archive itself, with its own register, in a folder that goes when it is disposed of.</summary>
internal sealed class TemporaryArchive : IRetrievalSystem, IDisposable
{
    private readonly ServiceProvider _services;

    /// <param name="weights">Weights of the ranking to try; null: those of the archive.</param>
    public TemporaryArchive(RankingWeights? weights)
    {
        Folder = Directory.CreateTempSubdirectory("archive-relevance-").FullName;
        var services = new ServiceCollection().AddArchive(ArchiveHome.Find(), Path.Combine(Folder, "archive.db"));
        _services = services.AddSingleton(weights ?? RankingWeights.Default).BuildServiceProvider();
        Get<ArchiveDatabase>().Prepare();
    }

    public string Name => "archive";

    public string Folder { get; }

    public void Import(string path)
    {
        var watch = Stopwatch.StartNew();
        var home = Get<ArchiveHome>();
        var pipeline = new ImportPipeline(Get<ArchiveDatabase>(), home, EntityRegister.Load(home.RegisterFolder), Get<TimeProvider>());
        var end = pipeline.Import([path], new RefusalPrinter());
        Console.Error.WriteLine($"{end.Added} articles imported in {watch.Elapsed.TotalSeconds:0.0} s, {end.Refused} refused.");
    }

    public async Task<IReadOnlyList<string>> RankAsync(string query, CancellationToken cancellationToken)
    {
        var page = await Get<IArticleSearch>().FindAsync(
            new SearchQuery { Text = query, PageSize = IRetrievalSystem.Depth }, cancellationToken);
        return [.. page.Hits.Concat(page.Partial).Select(hit => hit.SourceId)];
    }

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private T Get<T>() where T : notnull => _services.GetRequiredService<T>();
}

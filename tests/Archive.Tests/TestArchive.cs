using Archive.Entities;
using Archive.Import;
using Archive.Lens;
using Archive.Reading;
using Archive.Reading.Names;
using Archive.Search;
using Archive.Search.Completion;
using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Archive.Tests;

/// <summary>A real archive in a folder of its own, gone after the test.</summary>
public sealed class TestArchive : IDisposable
{
    private readonly ServiceProvider _services;

    public TestArchive()
    {
        Home = new ArchiveHome(Directory.CreateTempSubdirectory("archive-").FullName);
        _services = new ServiceCollection().AddArchive(Home, Path.Combine(Home.Root, "data", "archive.db")).BuildServiceProvider();
        Database.Prepare();
    }

    public ArchiveHome Home { get; }

    public EntityRegister Register { get; set; } = EntityRegister.Empty;

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public ArchiveDatabase Database => _services.GetRequiredService<ArchiveDatabase>();

    public IArticleSearch Search => _services.GetRequiredService<IArticleSearch>();

    public SearchCompleter Completer => _services.GetRequiredService<SearchCompleter>();

    public ReadingRoom Reading => _services.GetRequiredService<ReadingRoom>();

    public NameRoom Names => _services.GetRequiredService<NameRoom>();

    public QuarantineRoom Quarantine => _services.GetRequiredService<QuarantineRoom>();

    public Chronicle Chronicle => _services.GetRequiredService<Chronicle>();

    public LensRoom Lens => _services.GetRequiredService<LensRoom>();

    public ArchiveCare Care => new(Database);

    public ImportPipeline Pipeline => new(Database, Home, Register, TimeProvider.System);

    /// <summary>A file in the archive's home.</summary>
    public string File(string name) => Path.Combine(Home.Root, name);

    /// <summary>Writes a file into the archive's home.</summary>
    public string Write(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Imports a folder of the home and tells what was heard.</summary>
    public (ImportProgress End, Heard Heard) Import(params string[] names)
    {
        var heard = new Heard();
        return (Pipeline.Import([.. names.Select(File)], heard), heard);
    }

    /// <summary>Stores articles as they are, without extraction.</summary>
    public void Save(params EnrichedArticle[] articles)
    {
        using var writer = new ArchiveWriter(Database, TimeProvider.System);
        writer.Save(Register);
        foreach (var article in articles)
        {
            writer.Save(article);
        }

        writer.Commit();
    }

    /// <summary>The ids, as the sources gave them, that a search finds, in order.</summary>
    public async Task<string[]> Find(string text) => await Find(new SearchQuery { Text = text, PageSize = 100 });

    public async Task<string[]> Find(SearchQuery query) => [.. (await Search.FindAsync(query)).Hits.Select(hit => hit.SourceId)];

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Home.Root, recursive: true);
    }
}

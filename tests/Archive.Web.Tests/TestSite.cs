using Archive.Import;
using Archive.Search;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Archive.Web.Tests;

/// <summary>The real site on a loopback port, over an archive of the seed articles in a folder of its own.</summary>
public class TestSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-site-");

    /// <summary>What the site's clock says: the day of the year that two of the seeds tell of.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Where the site answers; ends with a slash.</summary>
    public Uri Address { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress;
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        await UntilImportedAsync();
    }

    /// <summary>The site's own folder.</summary>
    protected string Folder => _folder.FullName;

    protected virtual int ArticleCount => 5;

    /// <summary>The permalink key of the article whose file, or whose id in a file, begins so.</summary>
    public async Task<string> KeyOf(string seed)
    {
        var page = await Services.GetRequiredService<IArticleSearch>().FindAsync(new SearchQuery { PageSize = SearchQuery.MaxPageSize, AllCopies = true });
        return page.Hits.Single(hit => Path.GetFileName(hit.SourceId).StartsWith(seed, StringComparison.Ordinal)).Key;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Archive:Database", Path.Combine(_folder.FullName, "archive.db"));
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(new FixedClock(Now)));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        Http.Dispose();
        await DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    /// <summary>The articles are there, and nothing is running.</summary>
    private async Task UntilImportedAsync()
    {
        var search = Services.GetRequiredService<IArticleSearch>();
        var status = Services.GetRequiredService<ImportStatus>();
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if ((await search.FindAsync(new SearchQuery())).Total == ArticleCount && !status.Current.Running)
            {
                return;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The seeds were not imported within 30 seconds.");
    }
}

using Archive.Import;
using Archive.Storage;
using Archive.Web.Commands;
using Archive.Web.Ingestion;
using Archive.Web.Logging;
using Archive.Web.Site;

namespace Archive.Web;

/// <summary>The site as a whole: settings, log, archive, ingestion, pages.</summary>
internal static class ArchiveSite
{
    public static WebApplication Build(string[] args, string? databasePath)
    {
        // Settings and pages lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot(args) });
        builder.AddLog();
        var home = ArchiveHome.Find();
        var options = builder.AddIngestion(home);
        builder.Services.AddArchive(home, databasePath ?? options.Database ?? ArchiveRooms.DefaultDatabase(home));
        builder.AddSite();

        var app = builder.Build();
        app.Services.GetRequiredService<ArchiveDatabase>().Prepare();
        app.UseSite();
        return app;
    }

    /// <summary>The program's own folder, unless the host is told another (as tests do).</summary>
    private static string? ContentRoot(string[] args) =>
        args.Any(arg => arg.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory;
}

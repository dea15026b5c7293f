using Archive.Entities;
using Archive.Import;
using Archive.Search;
using Archive.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Archive.Web.Ingestion;

/// <summary>
/// Brings the archive in line with its folders when the site starts, and with Archive:Watch whenever they change. The site
/// answers meanwhile. A fault is logged and the site goes on with what the archive holds.
/// </summary>
internal sealed class IngestionService(
    IngestionOptions options, ArchiveDatabase database, ArchiveHome home, TimeProvider time, ImportStatus status, IArticleSearch search,
    IServer server, IHostApplicationLifetime lifetime, ILogger<IngestionService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await StartsAsync(stoppingToken))
        {
            return;
        }

        await AnnounceAsync("Serving", stoppingToken);
        using var changes = options.Watch ? new FolderChanges([.. options.Folders, home.RegisterFolder, home.LensFolder]) : null;
        await RunAsync(stoppingToken);
        await AnnounceAsync("Up to date:", stoppingToken);
        while (changes is not null)
        {
            await changes.WaitAsync(options.SettleTime, stoppingToken);
            await RunAsync(stoppingToken);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.Run(() => Import(cancellationToken), cancellationToken);
        }
        catch (ImportException e)
        {
            logger.LogError("The register of names cannot be read, so nothing was taken in and the names stay as they were: {Reason}", e.Sentence);
        }
        catch (ArchiveException e)
        {
            logger.LogError("The folders could not be taken in: {Reason}", e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "The folders could not be taken in: {Reason}", e.Message);
        }
        finally
        {
            status.Current = ImportProgress.Idle;
        }
    }

    private void Import(CancellationToken cancellationToken)
    {
        var listener = new IngestionLog(status, logger);
        var pipeline = new ImportPipeline(database, home, EntityRegister.Load(home.RegisterFolder), time);
        var end = pipeline.Import(options.Folders, listener, cancellationToken);
        var renewed = pipeline.Renew(listener, cancellationToken);
        logger.LogInformation(
            "Folders read: {Added} added, {Updated} updated, {Unchanged} unchanged, {Refused} refused; {Renewed} made again by newer rules",
            end.Added, end.Updated, end.Unchanged, end.Refused, renewed.Updated);
    }

    /// <summary>Waits until the server listens, when its address is known; false where it stops instead, which it says itself.</summary>
    private async Task<bool> StartsAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStarted = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var onStopped = cancellationToken.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    private async Task AnnounceAsync(string what, CancellationToken cancellationToken)
    {
        var page = await search.FindAsync(new SearchQuery { PageSize = 1 }, cancellationToken);
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        logger.LogInformation("{What} {Address} ({Count} articles in {Database})", what, string.Join(", ", addresses), page.Total, database.Path);
    }
}

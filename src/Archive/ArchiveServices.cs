using Archive.Entities.Judging;
using Archive.Import;
using Archive.Lens;
using Archive.Reading;
using Archive.Reading.Names;
using Archive.Reading.Review;
using Archive.Search;
using Archive.Search.Completion;
using Archive.Search.Sqlite;
using Archive.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Archive;

/// <summary>Registers the archive's rooms.</summary>
public static class ArchiveServices
{
    /// <param name="services">Where to register.</param>
    /// <param name="home">The folder that files are named relative to.</param>
    /// <param name="databasePath">The database file; <see cref="ArchiveDatabase.Prepare"/> makes it.</param>
    public static IServiceCollection AddArchive(this IServiceCollection services, ArchiveHome home, string databasePath)
    {
        services.AddSingleton(home);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new ArchiveDatabase(databasePath));
        services.AddPooledDbContextFactory<ArchiveContext>((provider, builder) =>
            ArchiveContext.Configure(builder, provider.GetRequiredService<ArchiveDatabase>()));
        services.AddSingleton<FacetColumnsCache>();
        services.AddSingleton(RankingWeights.Default);
        services.AddSingleton<IArticleSearch, SqliteArticleSearch>();
        services.AddSingleton(provider => new ReadingRoom(
            provider.GetRequiredService<IDbContextFactory<ArchiveContext>>(), provider.GetRequiredService<IArticleSearch>(),
            provider.GetRequiredService<FacetColumnsCache>()));
        services.AddSingleton(provider => new NameRoom(
            provider.GetRequiredService<IDbContextFactory<ArchiveContext>>(), provider.GetRequiredService<IArticleSearch>(),
            provider.GetRequiredService<FacetColumnsCache>()));
        services.AddSingleton(provider => new QuarantineRoom(provider.GetRequiredService<IDbContextFactory<ArchiveContext>>()));
        services.AddSingleton(provider => new Chronicle(
            provider.GetRequiredService<IDbContextFactory<ArchiveContext>>(), provider.GetRequiredService<IArticleSearch>(),
            provider.GetRequiredService<FacetColumnsCache>()));
        services.AddSingleton(provider => new LensRoom(
            provider.GetRequiredService<IDbContextFactory<ArchiveContext>>(), provider.GetRequiredService<FacetColumnsCache>()));
        services.AddSingleton(provider => new CopyRoom(provider.GetRequiredService<IDbContextFactory<ArchiveContext>>()));
        services.AddSingleton(provider => new SearchCompleter(
            provider.GetRequiredService<IDbContextFactory<ArchiveContext>>(), provider.GetRequiredService<FacetColumnsCache>()));
        services.AddSingleton(provider => new ReviewRoom(
            provider.GetRequiredService<IDbContextFactory<ArchiveContext>>(), provider.GetRequiredService<FacetColumnsCache>()));
        services.AddSingleton(provider => new JudgementRoom(
            provider.GetRequiredService<IDbContextFactory<ArchiveContext>>(), provider.GetRequiredService<ArchiveDatabase>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new JudgementFile(
            provider.GetRequiredService<IDbContextFactory<ArchiveContext>>(), provider.GetRequiredService<JudgementRoom>()));
        services.AddSingleton<ImportStatus>();
        return services;
    }
}

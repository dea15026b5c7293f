using System.Data.Common;
using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Archive.Search.Sqlite;

/// <summary>Makes each connection that EF Core opens one that knows the tokenizer.</summary>
internal sealed class Fts5Interceptor : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        ArchiveDatabase.PrepareReader((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ArchiveDatabase.PrepareReader((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Archive.Search.Sqlite;

/// <summary>Registers the tokenizer on each connection that EF Core opens.</summary>
internal sealed class Fts5Interceptor : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Fts5.Register((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Fts5.Register((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}

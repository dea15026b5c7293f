using Archive.Entities;
using Archive.Search.Sqlite;
using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Lens;

/// <summary>Shows the archive through the naming lens: who calls one thing by which term, and when. Reads only.</summary>
public sealed class LensRoom
{
    private const int MostSentences = 3;

    private readonly IDbContextFactory<ArchiveContext> _contexts;
    private readonly FacetColumnsCache _columns;
    private LensTally? _tally;

    internal LensRoom(IDbContextFactory<ArchiveContext> contexts, FacetColumnsCache columns) => (_contexts, _columns) = (contexts, columns);

    public Task<LensOverview> ListAsync(CancellationToken cancellationToken = default) => ReadAsync(
        (_, tally) => Task.FromResult(new LensOverview([.. tally.Sets.Select(set => new LensCounting(tally, set, default).Summary)], tally.Waiting)),
        cancellationToken);

    /// <summary>The set at <c>/lens/{id}</c>; null where there is none.</summary>
    public Task<LensPage?> FindAsync(string id, LensFilter filter = default, CancellationToken cancellationToken = default) => ReadAsync(
        async (context, tally) =>
        {
            if (tally.Find(id) is not { } set)
            {
                return null;
            }

            var counting = new LensCounting(tally, set, filter);
            return counting.ToPage(await EdgesAsync(context, tally, counting, cancellationToken));
        },
        cancellationToken);

    /// <summary>A page of the articles that use a term, at most <paramref name="size"/>; null where there is no such term.</summary>
    public Task<TermUsesPage?> FindUsesAsync(
        string id, string termId, LensFilter filter, int page, int size, CancellationToken cancellationToken = default) => ReadAsync(
        async (context, tally) =>
        {
            if (tally.Find(id) is not { } set || set.Terms.FirstOrDefault(term => term.Id == termId) is not { } found)
            {
                return null;
            }

            var term = set.Terms.ToList().IndexOf(found);
            var ordinals = tally.UsesOf(id, term, filter).Select(use => use.Ordinal).Reverse().ToList();
            var skip = (int)Math.Min((page - 1L) * size, Math.Max(0, (ordinals.Count - 1) / size * size));
            var rows = ordinals.Skip(skip).Take(size).Select(ordinal => tally.Columns.Rows[ordinal]).ToList();
            return new TermUsesPage(
                set, found, ordinals.Count, await TermSentences.ReadAsync(context, rows, set, term, MostSentences, cancellationToken));
        },
        cancellationToken);

    /// <summary>The sets of which a name of the entity is a form.</summary>
    public Task<IReadOnlyList<TermSet>> SetsNamingAsync(Entity entity, CancellationToken cancellationToken = default) => ReadAsync(
        (_, tally) =>
        {
            var names = entity.Aliases.Append(entity.Name).Select(NameClaims.KeyOf).ToHashSet(StringComparer.Ordinal);
            return Task.FromResult<IReadOnlyList<TermSet>>(
                [.. tally.Sets.Where(set => set.Terms.Any(term => term.Forms.Any(form => names.Contains(NameClaims.KeyOf(form)))))]);
        },
        cancellationToken);

    private static async Task<List<TermEdges>> EdgesAsync(
        ArchiveContext context, LensTally tally, LensCounting counting, CancellationToken cancellationToken)
    {
        var edges = new List<TermEdges>();
        for (var term = 0; term < counting.Set.Terms.Count; term++)
        {
            long[] rows = counting.EdgesOf(term) is var (first, last) && first >= 0 ? [tally.Columns.Rows[first], tally.Columns.Rows[last]] : [];
            var read = await TermSentences.ReadAsync(context, rows, counting.Set, term, 1, cancellationToken);
            edges.Add(new TermEdges(counting.Set.Terms[term], read.FirstOrDefault(), read.Count > 1 && rows[0] != rows[1] ? read[1] : null));
        }

        return edges;
    }

    /// <summary>Reads in one transaction, so that counts, columns and articles are of one state of the archive; deferred, it never asks for the lock to write.</summary>
    private async Task<T> ReadAsync<T>(Func<ArchiveContext, LensTally, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        context.Database.OpenConnection();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        var columns = _columns.For(connection);
        var tally = _tally is { } present && present.Columns == columns ? present : _tally = LensTally.Read(context, columns);
        return await read(context, tally);
    }
}

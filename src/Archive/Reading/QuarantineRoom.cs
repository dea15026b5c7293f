using System.Globalization;
using Archive.Import;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading;

/// <summary>Lists what was refused or is doubted, for people to mend. Reads only.</summary>
public sealed class QuarantineRoom
{
    /// <summary>How many entries of each list are given at once.</summary>
    public const int PageSize = 200;

    private readonly IDbContextFactory<ArchiveContext> _contexts;

    internal QuarantineRoom(IDbContextFactory<ArchiveContext> contexts) => _contexts = contexts;

    /// <summary>The entries from <paramref name="skip"/> on in each of the two lists.</summary>
    public async Task<Quarantine> ReadAsync(int skip = 0, int take = PageSize, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var refused = await context.Refusals.OrderBy(refusal => refusal.Path).ThenBy(refusal => refusal.Line).ThenBy(refusal => refusal.Reason)
            .Skip(skip).Take(take).ToListAsync(cancellationToken);
        var doubted = context.Articles.Where(article => article.Doubts != "[]");
        var articles = await doubted.OrderByDescending(article => article.Id).Skip(skip).Take(take)
            .Select(article => new { article.Key, article.Title, article.Path, article.Doubts }).ToListAsync(cancellationToken);
        return new Quarantine
        {
            Refused = [.. refused.Select(row => (RefusalOf(row), Moment(row.SeenAt)))],
            RefusedCount = await context.Refusals.CountAsync(cancellationToken),
            Doubted = [.. articles.Select(row => new DoubtedArticle(row.Key, row.Title, row.Path, ArchiveJson.Read<List<Doubt>>(row.Doubts)))],
            DoubtedCount = await doubted.CountAsync(cancellationToken),
        };
    }

    private static Refusal RefusalOf(RefusalRow row) =>
        new(row.Path, row.Line == 0 ? null : (int)row.Line, row.Reason, Enum.Parse<RefusalCause>(row.Cause));

    private static DateTime Moment(string utc) => DateTime.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
}

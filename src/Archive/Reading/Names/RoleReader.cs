using Archive.Arabic.Text;
using Archive.Search.Sqlite;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading.Names;

/// <summary>Reads what articles call an entity; what differs in marks and shapes of letters only is one role.</summary>
internal static class RoleReader
{
    /// <summary>A page of its roles in order of time, the undated last.</summary>
    /// <param name="context">Where to read.</param>
    /// <param name="columns">The archive's state.</param>
    /// <param name="entity">Whose.</param>
    /// <param name="most">Of more roles only so many are kept, the most frequent.</param>
    /// <param name="page">From 1; a page past the end becomes the last one.</param>
    /// <param name="size">How many a page has.</param>
    public static async Task<RolePage> ReadAsync(
        ArchiveContext context, FacetColumns columns, EntityRow entity, int most, int page, int size, CancellationToken cancellationToken)
    {
        var roles = await context.Roles.Where(role => context.FamilyOf(entity.Id).Contains(role.EntityId))
            .Join(context.Articles, role => role.ArticleId, article => article.Id, (role, article) => new RoleAt(article.Row, role.Text, role.Field, role.Start))
            .ToListAsync(cancellationToken);
        var groups = roles.GroupBy(role => role.Text).GroupBy(text => Analyzer.Fold(text.Key)).Where(group => group.Key.Length > 0)
            .Select(group => new RoleGroup(group.Key, [.. group.SelectMany(text => text)], columns)).ToList();
        var kept = groups.OrderByDescending(group => group.Articles).ThenBy(group => group.Folded, StringComparer.Ordinal).Take(most).ToList();
        page = Paged.LastOr(page, kept.Count, size);
        var shown = kept.OrderBy(group => group.Earliest.Row < FirstDated).ThenBy(group => group.Earliest.Row)
            .ThenBy(group => group.Folded, StringComparer.Ordinal).Skip((page - 1) * size).Take(size).ToList();
        var rows = shown.Select(group => group.Earliest.Row).ToList();
        var articles = await context.Articles.Include(article => article.Source).Where(article => rows.Contains(article.Row))
            .ToDictionaryAsync(article => article.Row, cancellationToken);
        return new RolePage(ReadingRoom.EntityOf(entity), [.. shown.Select(group => group.Shown(articles[group.Earliest.Row]))], groups.Count, page);
    }

    /// <summary>The undated have the lowest rows.</summary>
    internal static long FirstDated { get; } = RowNumber.StretchOf(null).End;
}

using Archive.Search.Sqlite;
using Archive.Storage;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading.Names;

/// <summary>Reads how the archive's newspapers write a name.</summary>
internal static class SpellingReader
{
    /// <summary>Every spelling with every newspaper that uses it, the most frequent first.</summary>
    public static async Task<List<SpellingUse>> ReadAsync(
        ArchiveContext context, FacetColumns columns, long entityId, CancellationToken cancellationToken)
    {
        // All that is asked for stands in two indexes: no article is touched. Days and newspapers are in the columns.
        var mentions = await context.Mentions.Where(mention => context.FamilyOf(entityId).Contains(mention.EntityId))
            .Join(context.Articles, mention => mention.ArticleId, article => article.Id, (mention, article) => new { article.Row, mention.Text })
            .ToListAsync(cancellationToken);
        return [.. mentions
            .Select(mention => (mention.Text, Ordinal: Array.BinarySearch(columns.Rows, mention.Row)))
            .Where(mention => mention.Ordinal >= 0)
            .GroupBy(mention => (mention.Text, Source: columns.Sources[mention.Ordinal]))
            .Select(use => UseOf(use.Key.Text, use.Key.Source, [.. use.Select(mention => mention.Ordinal)], columns))
            .OrderByDescending(use => use.Count).ThenBy(use => use.Text, StringComparer.Ordinal).ThenBy(use => use.Source, StringComparer.Ordinal)];
    }

    private static SpellingUse UseOf(string text, int source, List<int> ordinals, FacetColumns columns)
    {
        var dated = ordinals.Where(ordinal => columns.LastDays[ordinal] > 0).DefaultIfEmpty(-1).ToList();
        return new SpellingUse(text, columns.SourceNames.GetValueOrDefault(source), ordinals.Count, TimeOf(dated.Min()), TimeOf(dated.Max()));

        CalendarPeriod? TimeOf(int ordinal) => ordinal < 0 ? null : ArticleTime.Of(columns, ordinal);
    }
}

using Archive.Arabic.Dates;
using Archive.Entities;
using Archive.Storage.Rows;

namespace Archive.Reading;

/// <summary>Makes the layers of an article's texts from what is stored of them.</summary>
internal static class ArticleLayers
{
    /// <summary>By the number of the text among the article's fields (see the table mention).</summary>
    public static ILookup<int, TextLayer> Of(IEnumerable<FoundMention> mentions, IEnumerable<TimeExpressionRow> times) =>
        mentions.Select(found => ((int)found.Mention.Field, Layer: (TextLayer)LayerOf(found)))
            .Concat(times.Select(time => ((int)time.Field, Layer: (TextLayer)LayerOf(time))))
            .ToLookup(layer => layer.Item1, layer => layer.Layer);

    public static NamedTime TimeOf(TimeExpressionRow row) => new(
        Moment(row.FromAt), Moment(row.ToAt), Enum.Parse<TimePrecision>(row.Precision, ignoreCase: true));

    /// <summary>Seconds since 0001-01-01, as the table time_expression counts them.</summary>
    public static DateTime Moment(long seconds) => new(seconds * TimeSpan.TicksPerSecond);

    private static NameLayer LayerOf(FoundMention found) => new(
        (int)found.Mention.Start, (int)found.Mention.Length, found.Entity.Key, found.Entity.Name,
        Enum.Parse<EntityType>(found.Entity.Type, ignoreCase: true));

    private static TimeLayer LayerOf(TimeExpressionRow row) => new((int)row.Start, (int)row.Length, TimeOf(row));
}

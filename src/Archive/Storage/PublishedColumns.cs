using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Import;
using Archive.Storage.Rows;

namespace Archive.Storage;

/// <summary>A publication date as it stands in the columns published_*, and back.</summary>
internal static class PublishedColumns
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss";

    /// <summary>Their names, in the order of <see cref="ValuesOf"/>.</summary>
    public const string Names =
        "published_from, published_to, published_precision, published_method, published_evidence, published_offset";

    public static object?[] ValuesOf(PublicationDate? date) => date is null ? new object?[6] :
    [
        Write(date.From), Write(date.To), date.Precision.ToString().ToLowerInvariant(), date.Method, date.Evidence, (long?)date.Offset?.TotalMinutes,
    ];

    public static string Write(DateTime moment) => moment.ToString(Format, CultureInfo.InvariantCulture);

    public static PublicationDate? Read(ArticleRow row) => row.PublishedFrom is null ? null : new PublicationDate(
        ReadMoment(row.PublishedFrom),
        ReadMoment(row.PublishedTo!),
        Enum.Parse<TimePrecision>(row.PublishedPrecision!, ignoreCase: true),
        row.PublishedMethod!,
        row.PublishedEvidence!,
        row.PublishedOffset is { } minutes ? TimeSpan.FromMinutes(minutes) : null);

    public static DateTime ReadMoment(string moment) => DateTime.ParseExact(moment, Format, CultureInfo.InvariantCulture);
}

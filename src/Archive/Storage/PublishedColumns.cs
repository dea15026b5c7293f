using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Import;
using Archive.Storage.Rows;

namespace Archive.Storage;

/// <summary>A publication date as it stands in the columns published_*, and back.</summary>
internal static class PublishedColumns
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss";

    public static string Write(DateTime moment) => moment.ToString(Format, CultureInfo.InvariantCulture);

    public static PublicationDate? Read(ArticleRow row) => row.PublishedFrom is null ? null : new PublicationDate(
        Parse(row.PublishedFrom),
        Parse(row.PublishedTo!),
        Enum.Parse<TimePrecision>(row.PublishedPrecision!, ignoreCase: true),
        row.PublishedMethod!,
        row.PublishedEvidence!,
        row.PublishedOffset is { } minutes ? TimeSpan.FromMinutes(minutes) : null);

    private static DateTime Parse(string moment) => DateTime.ParseExact(moment, Format, CultureInfo.InvariantCulture);
}

using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Entities;
using Archive.Import;
using Archive.Quotes;

namespace Archive.Web.Commands;

/// <summary>The shapes in which the command line prints things: a contract that other programs read.</summary>
internal static class JsonShapes
{
    public static object Of(TimeExpression time) => new
    {
        time.Text,
        time.Start,
        time.Length,
        From = Moment(time.From, time.Precision),
        To = Moment(time.To, time.Precision),
        time.Precision,
    };

    public static object Of(Mention mention) => new
    {
        mention.Text,
        mention.Start,
        mention.Length,
        mention.Entity.Type,
        mention.Entity.Id,
        mention.Entity.Name,
    };

    public static object? Of(PublicationDate? date) => date is null ? null : new
    {
        From = Moment(date.From, date.Precision),
        To = Moment(date.To, date.Precision),
        date.Precision,
        date.Method,
        date.Evidence,
    };

    public static object Of(Quote quote) => new
    {
        quote.Paragraph,
        quote.Text,
        quote.Start,
        quote.Length,
        quote.Speaker,
        Entity = quote.Entity?.Id,
        quote.Kind,
    };

    /// <summary>A mention with the place in the article that it stands in; paragraphs count from 1.</summary>
    public static object InField(Mention mention, int field) => new
    {
        Field = NameOf(field),
        Paragraph = ParagraphOf(field),
        mention.Text,
        mention.Start,
        mention.Length,
        mention.Entity.Type,
        mention.Entity.Id,
        mention.Entity.Name,
    };

    public static object InField(TimeExpression time, int field) => new
    {
        Field = NameOf(field),
        Paragraph = ParagraphOf(field),
        time.Text,
        time.Start,
        time.Length,
        From = Moment(time.From, time.Precision),
        To = Moment(time.To, time.Precision),
        time.Precision,
    };

    private static string NameOf(int field) => field switch { 0 => "title", 1 => "standfirst", 2 => "keywords", _ => "paragraph" };

    private static int? ParagraphOf(int field) => field < 3 ? null : field - 2;

    /// <summary>ISO 8601, as fine as it is known: a date for days and coarser, else a time to the second or minute.</summary>
    public static string Moment(DateTime moment, TimePrecision precision) => moment.ToString(
        precision switch
        {
            TimePrecision.Second => "yyyy-MM-ddTHH:mm:ss",
            TimePrecision.Minute or TimePrecision.Hour => "yyyy-MM-ddTHH:mm",
            // A stretch may begin or end within a day.
            TimePrecision.Range when moment.TimeOfDay != TimeSpan.Zero => "yyyy-MM-ddTHH:mm",
            _ => "yyyy-MM-dd",
        },
        CultureInfo.InvariantCulture);
}

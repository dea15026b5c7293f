using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Articles;
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
        Precision = PrecisionOf(time),
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
    public static object InField(Mention mention, int field, ExtractedArticle article) => new
    {
        Field = NameOf(field, article),
        Paragraph = ParagraphOf(field, article),
        mention.Text,
        mention.Start,
        mention.Length,
        mention.Entity.Type,
        mention.Entity.Id,
        mention.Entity.Name,
    };

    public static object InField(TimeExpression time, int field, ExtractedArticle article) => new
    {
        Field = NameOf(field, article),
        Paragraph = ParagraphOf(field, article),
        time.Text,
        time.Start,
        time.Length,
        From = Moment(time.From, time.Precision),
        To = Moment(time.To, time.Precision),
        Precision = PrecisionOf(time),
    };

    /// <summary>The contract knows points in time by the minute or the second: «الساعة الخامسة» is 17:00.</summary>
    private static TimePrecision PrecisionOf(TimeExpression time) =>
        time.Precision == TimePrecision.Hour && time.From == time.To ? TimePrecision.Minute : time.Precision;

    private static string NameOf(int field, ExtractedArticle article) => field switch
    {
        0 => "title",
        1 => "standfirst",
        2 => "keywords",
        _ => IsCaption(field, article) ? "caption" : "paragraph",
    };

    /// <summary>In the list of paragraphs, which captions do not stand in, from 1.</summary>
    private static int? ParagraphOf(int field, ExtractedArticle article) => field < 3 || IsCaption(field, article) ? null
        : article.Body.Take(field - 2).Count(block => block.Kind != BlockKind.Caption);

    private static bool IsCaption(int field, ExtractedArticle article) => article.Body[field - 3].Kind == BlockKind.Caption;

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

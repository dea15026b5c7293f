using System.Text;
using Archive.Arabic.Dates;
using Archive.Articles;
using Archive.Entities;
using Archive.Import;

namespace Archive.Tests;

/// <summary>Builds what tests need with what matters to them said and the rest made up.</summary>
public static class Some
{
    public static EnrichedArticle Article(
        string id, string title = "عنوان", string text = "نص", string? day = null, string? until = null, string? source = null,
        params Entity[] entities)
    {
        var article = new ExtractedArticle
        {
            Title = title,
            Body = Block.Paragraphs(text.Split('\n')),
            Source = source,
            Published = day is null ? null : Published(day, until),
        };
        Mention[] mentions = [.. entities.Select((entity, i) => new Mention(i, 1, "ن", entity))];
        return new EnrichedArticle
        {
            Source = new SourceRecord("some.jsonl", id, 1, SourceFormat.JsonLine, Encoding.UTF8.GetBytes(id + title + text + day + until + source)),
            Article = article,
            Mentions = [.. EnrichedArticle.FieldsOf(article).Select((_, field) => field == 3 ? mentions : [])],
            Enrichment = "test",
        };
    }

    public static PublicationDate Published(string from, string? to = null)
    {
        var start = DateTime.Parse(from, System.Globalization.CultureInfo.InvariantCulture);
        var end = to is null ? start : DateTime.Parse(to, System.Globalization.CultureInfo.InvariantCulture);
        var precision = to is not null ? TimePrecision.Range : start.TimeOfDay == TimeSpan.Zero ? TimePrecision.Day : TimePrecision.Minute;
        return new PublicationDate(start, end, precision, "metadata", from);
    }

    public static Entity Entity(string id, EntityType type = EntityType.Person) => new() { Id = id, Name = id, Type = type };
}

using Archive.Arabic.Dates;
using Archive.Arabic.Text;

namespace Archive.Dating;

/// <summary>Finds the sentences of an article that say what happened when, with a person, an agreement or an event by name in them.</summary>
internal static class EventFinder
{
    /// <summary>In UTF-16 code units: further away from the event's word, a time belongs to something else.</summary>
    private const int Reach = 160;

    /// <summary>Some moment, to see which words of a text name a time; what they name is asked later.</summary>
    private static readonly DateTime AnyMoment = new(2020, 6, 17);

    /// <summary>
    /// In a dated article the events whose day is known; in an undated one those whose time is told from the unknown day
    /// of publication: «الأربعاء المنصرم».
    /// </summary>
    public static List<EventMention> Find(DatedText article)
    {
        var events = new List<EventMention>();
        for (var field = 0; field < article.Texts.Count; field++)
        {
            if (article.Mentions[field].Count == 0)
            {
                continue;
            }

            foreach (var range in Sentences.Of(article.Texts[field]))
            {
                var (start, length) = range.GetOffsetAndLength(article.Texts[field].Length);
                var names = article.Mentions[field]
                    .Where(mention => mention.Start >= start && mention.Start < start + length && DatedText.IsOfStory(mention.Entity))
                    .Select(mention => mention.Entity.Id).ToHashSet(StringComparer.Ordinal);
                if (names.Count > 0)
                {
                    Find(article.Texts[field].Substring(start, length), names, article.Moment, events);
                }
            }
        }

        return events;
    }

    private static void Find(string sentence, HashSet<string> names, DateTime? moment, List<EventMention> events)
    {
        var words = Analyzer.Analyze(sentence).Select(word => (Word: word, Kind: EventWords.KindOf(word))).Where(word => word.Kind is not null).ToList();
        if (words.Count == 0)
        {
            return;
        }

        var times = TimeExpressionFinder.Find(sentence, moment ?? AnyMoment).Where(time => !Quotation.IsInside(sentence, time.Start))
            .Where(time => moment is null ? time.Relative && time.Precision <= TimePrecision.Year : IsPastDay(time, moment.Value)).ToList();
        foreach (var kind in words.GroupBy(word => word.Kind!))
        {
            var nearest = times.Select(time => (Time: time, Distance: kind.Min(word => Distance(word.Word, time))))
                .Where(pair => pair.Distance <= Reach).OrderBy(pair => pair.Distance).Select(pair => pair.Time).FirstOrDefault();
            if (nearest is not null)
            {
                var day = moment is null ? (DateOnly?)null : DateOnly.FromDateTime(nearest.From);
                events.Add(new EventMention(kind.Key, sentence, nearest.Start, nearest.Text, names, day));
            }
        }
    }

    private static bool IsPastDay(TimeExpression time, DateTime moment) =>
        time.Precision <= TimePrecision.Day && time.From.Date == time.To.Date && time.From.Date <= moment.Date;

    private static int Distance(Token word, TimeExpression time) =>
        word.Start < time.Start ? time.Start - word.End : word.Start - (time.Start + time.Length);
}

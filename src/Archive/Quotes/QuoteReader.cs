using Archive.Arabic.Quotes;
using Archive.Articles;
using Archive.Entities;

namespace Archive.Quotes;

/// <summary>Reads the quotes of an article's body and links their speakers with the names found in it.</summary>
internal static class QuoteReader
{
    /// <summary>The number of the first block among an article's fields.</summary>
    private const int FirstField = 3;

    /// <summary>The quotes in order. What stands under a picture is left out: it is no part of the running text.</summary>
    /// <param name="body">The article's blocks.</param>
    /// <param name="mentions">The names found in the article, by field.</param>
    public static IReadOnlyList<Quote> Read(IReadOnlyList<Block> body, IReadOnlyList<IReadOnlyList<Mention>> mentions)
    {
        int[] blocks = [.. Enumerable.Range(0, body.Count).Where(i => body[i].Kind != BlockKind.Caption)];
        return [.. QuotationFinder.Find([.. blocks.Select(block => body[block].Text)]).Select(quotation => new Quote
        {
            Field = FirstField + blocks[quotation.Paragraph],
            Paragraph = quotation.Paragraph + 1,
            Start = quotation.Span.Start,
            Length = quotation.Span.Length,
            Text = quotation.Text,
            Kind = quotation.Kind,
            Speaker = quotation.Speaker?.Text,
            Entity = quotation.Speaker is { } speaker ? EntityOf(speaker, mentions[FirstField + blocks[speaker.Paragraph]]) : null,
        })];
    }

    /// <summary>
    /// Whose name the speaker's is: the one at its head, else a person who says who the head is. A name farther inside is somebody else's:
    /// an official of the ministry is not the ministry.
    /// </summary>
    private static Entity? EntityOf(Speaker speaker, IReadOnlyList<Mention> mentions)
    {
        var named = mentions.Where(mention => speaker.Span.Contains(mention.Start) && CanSpeak(mention.Entity)).ToList();
        return (named.Find(mention => speaker.Head.Contains(mention.Start))
            ?? named.Find(mention => mention.Entity.Type == EntityType.Person && speaker.Appositions.Any(word => word.Contains(mention.Start))))?.Entity;
    }

    private static bool CanSpeak(Entity entity) => entity.Type is EntityType.Person or EntityType.Organisation or EntityType.Place or EntityType.Other;
}

using System.Globalization;
using Archive.Entities;
using Archive.Import;
using Archive.Quotes;
using Archive.Tests.Entities;

namespace Archive.Tests.Quotes;

public class SeedQuotesTests
{
    [Fact]
    public void The_quotes_of_the_seed_articles_and_their_speakers_are_those_that_a_reader_finds()
    {
        var expected = Table.Rows("Quotes/seed-quotes.tsv").ToList();
        var found = expected.Select(row => row[0]).Distinct().SelectMany(seed => Read(seed).Select(quote => (Seed: seed, Quote: quote))).ToList();
        Assert.Equal(expected.Count, found.Count);
        Assert.All(expected.Zip(found), pair =>
        {
            var (row, (seed, quote)) = pair;
            var paragraph = quote.Paragraph.ToString(CultureInfo.InvariantCulture);
            string[] read = [seed, paragraph, quote.Kind.ToString().ToLowerInvariant(), quote.Speaker ?? "-", quote.Entity?.Id ?? "-"];
            Assert.Equal(row.Take(5), read);
            var words = row[5].TrimEnd('…');
            Assert.Equal(words, words == row[5] ? quote.Text : quote.Text[..words.Length]);
        });
    }

    private static IReadOnlyList<Quote> Read(string seed)
    {
        var article = TextArticleExtractor.Extract(Seeds.Read(seed));
        var mentions = new EntityFinder(SeedRegister.Register).FindAll(EnrichedArticle.FieldsOf(article));
        return QuoteReader.Read(article.Body, mentions);
    }
}

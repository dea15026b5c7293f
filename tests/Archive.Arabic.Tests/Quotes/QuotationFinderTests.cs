using Archive.Arabic.Quotes;

namespace Archive.Arabic.Tests.Quotes;

public class QuotationFinderTests
{
    [Fact]
    public void Each_text_of_the_table_has_its_quotes_and_their_speakers_and_no_other() => Table.AssertNone(
        from row in Table.Rows("Quotes/quotes.tsv")
        let found = QuotationFinder.Find(row[0].Split('¶')).Select(Shown).ToArray()
        where !found.SequenceEqual(row.Skip(1))
        select $"{row[0]} → {string.Join(" ", found)}");

    [Fact]
    public void Spans_lead_to_the_words_in_the_text() => Assert.All(Table.Rows("Quotes/quotes.tsv"), row =>
    {
        var paragraphs = row[0].Split('¶');
        foreach (var quote in QuotationFinder.Find(paragraphs))
        {
            Assert.Equal(quote.Text, paragraphs[quote.Paragraph].Substring(quote.Span.Start, quote.Span.Length));
            Assert.Equal(quote.Text, quote.Text.Trim());
            if (quote.Speaker is { } speaker)
            {
                Assert.Equal(speaker.Text, paragraphs[speaker.Paragraph].Substring(speaker.Span.Start, speaker.Span.Length));
            }
        }
    });

    private static string Shown(Quotation quote) =>
        $"{quote.Text}|{(quote.Kind == QuoteKind.Quote ? "q" : "s")}|{quote.Speaker?.Text ?? "-"}";
}

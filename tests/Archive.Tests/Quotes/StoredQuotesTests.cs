using Archive.Arabic.Quotes;
using Archive.Entities;
using Archive.Quotes;

namespace Archive.Tests.Quotes;

public sealed class StoredQuotesTests : IDisposable
{
    private static readonly Entity Gantz = Some.Entity("gantz");

    private readonly TestArchive _archive = new() { Register = TestRegister.Of(Gantz) };

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Quotes_of_an_entity_come_newest_first_the_undated_last_and_without_names_in_marks()
    {
        Save("undated", null, QuoteKind.Quote);
        Save("old", "2020-01-01", QuoteKind.Quote);
        Save("new", "2021-01-01", QuoteKind.Quote);
        Save("name", "2022-01-01", QuoteKind.Scare);

        var first = await _archive.Reading.FindQuotesAsync("gantz", page: 1, size: 2);
        var beyond = await _archive.Reading.FindQuotesAsync("gantz", page: int.MaxValue, size: 2);
        Assert.Equal(3, first!.Total);
        Assert.Equal(["new", "old"], first.Quotes.Select(quote => quote.Text));
        Assert.Equal(["undated"], beyond!.Quotes.Select(quote => quote.Text));
        Assert.Null(await _archive.Reading.FindQuotesAsync("nobody", page: 1, size: 2));
    }

    [Fact]
    public async Task An_article_made_again_keeps_no_quote_that_it_no_longer_has()
    {
        Save("first", "2021-01-01", QuoteKind.Quote, id: "a");
        Save("second", "2021-01-01", QuoteKind.Quote, id: "a");
        Assert.Equal(["second"], (await _archive.Reading.FindEntityAsync("gantz"))!.Quotes.Select(quote => quote.Text));
        Assert.Empty(_archive.Care.Verify());
    }

    private void Save(string words, string? day, QuoteKind kind, string? id = null) =>
        _archive.Save(Some.Article(id ?? words, text: words, day: day, entities: Gantz) with
        {
            Quotes = [new Quote { Field = 3, Paragraph = 1, Start = 0, Length = words.Length, Text = words, Kind = kind, Speaker = "غانتس", Entity = Gantz }],
        });
}

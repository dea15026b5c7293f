using Archive.Arabic.Text;
using Archive.Search.Query;
using Archive.Search.Sqlite;
using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Search.Completion;

/// <summary>Says while a reader types what may be meant: names, then words of the archive, then titles.</summary>
public sealed class SearchCompleter
{
    /// <summary>How many are offered at most.</summary>
    public const int MostOffers = 8;

    private const int NamesFirst = 3;
    private const int WordsFirst = 3;

    /// <summary>So many words at the end of what was typed may be the beginning of a name.</summary>
    private const int LongestName = 5;

    /// <summary>One letter stands in nearly every title.</summary>
    private const int ShortestForTitles = 2;

    private readonly IDbContextFactory<ArchiveContext> _contexts;
    private readonly FacetColumnsCache _columns;
    private readonly Lock _lock = new();
    private (CompletionIndex Index, WrittenForms Written)? _present;

    internal SearchCompleter(IDbContextFactory<ArchiveContext> contexts, FacetColumnsCache columns) => (_contexts, _columns) = (contexts, columns);

    /// <summary>Never throws for anything a reader can type; nothing is offered for text longer than a query may be.</summary>
    /// <param name="text">What has been typed so far.</param>
    public IReadOnlyList<CompletionOffer> Complete(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > QueryReader.MaxLength || Analyzer.Analyze(text) is not [.., var last] tokens)
        {
            return [];
        }

        using var context = _contexts.CreateDbContext();
        context.Database.OpenConnection();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        using var transaction = connection.BeginTransaction(deferred: true);
        var (index, written) = Present(connection);
        var folded = string.Join(' ', tokens.Select(token => token.Exact));
        var isOpen = last.End == text.Length;
        var names = NamesAtEnd(text, tokens, index);
        List<CompletionOffer> words = isOpen
            ? [.. index.Words(last.Exact, MostOffers).Select(form => text[..last.Start] + written.Of(form, connection)).Distinct()
                .Select(completed => new CompletionOffer(completed, CompletionKind.Word, null))]
            : [];
        List<CompletionOffer> titles = folded.Length >= ShortestForTitles
            ? [.. index.Articles(folded).Take(MostOffers).Select(article => new CompletionOffer(article.Title, CompletionKind.Title, article.Key))]
            : [];
        return Choose(names, words, titles);
    }

    /// <summary>Names that what was typed ends with the beginning of: first those that begin with all of it, at last with its last word.</summary>
    private static List<CompletionOffer> NamesAtEnd(string text, List<Token> tokens, CompletionIndex index)
    {
        var offers = new List<CompletionOffer>();
        for (var first = Math.Max(0, tokens.Count - LongestName); first < tokens.Count && offers.Count < MostOffers; first++)
        {
            var before = first == 0 ? "" : text[..tokens[first].Start];
            // Behind a sign it is no word of its own: «كيان:غان», «-غان», «كوخافي أو غان».
            if (before.Length > 0 && (!char.IsWhiteSpace(before[^1]) || QueryWords.OperatorOf(before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[^1]) is not null))
            {
                continue;
            }

            offers.AddRange(index.Entities(string.Join(' ', tokens.Skip(first).Select(token => token.Exact)), MostOffers - offers.Count)
                .Where(entity => offers.TrueForAll(offer => offer.Key != entity.Id))
                .Select(entity => new CompletionOffer(
                    entity.Name, CompletionKind.Entity, entity.Id, before.Trim(), entity.Type, entity.IsFound, entity.Articles)));
        }

        return offers;
    }

    /// <summary>Some of each where there are some; what a kind leaves free goes to the others.</summary>
    private static CompletionOffer[] Choose(List<CompletionOffer> names, List<CompletionOffer> words, List<CompletionOffer> titles)
    {
        var (name, word) = (Math.Min(NamesFirst, names.Count), Math.Min(WordsFirst, words.Count));
        var title = Math.Min(MostOffers - name - word, titles.Count);
        word = Math.Min(MostOffers - name - title, words.Count);
        name = Math.Min(MostOffers - word - title, names.Count);
        return [.. names.Take(name), .. words.Take(word), .. titles.Take(title)];
    }

    private (CompletionIndex Index, WrittenForms Written) Present(SqliteConnection connection)
    {
        var columns = _columns.For(connection);
        lock (_lock)
        {
            if (_present is not { } present || present.Index.Generation != columns.Generation)
            {
                _present = present = (CompletionReader.Read(connection, columns), new WrittenForms());
            }

            return present;
        }
    }
}

using System.CommandLine;
using System.Globalization;
using Archive.Arabic.Quotes;
using Archive.Entities;
using Archive.Import;

namespace Archive.Benchmarks.Quotes;

/// <summary><c>quotes</c>: whether quotes are quotes, and whether their speakers are right, against what a reader says.</summary>
internal static class QuotesCommand
{
    private static readonly Option<FileInfo> Articles = new Option<FileInfo>("--articles")
    {
        Description = "The articles, as they would be imported.",
        HelpName = "FILE",
        Required = true,
    }.AcceptExistingOnly();

    private static readonly Option<int> Sample = new("--sample") { Description = "Print N quotes to judge, instead of measuring.", HelpName = "N" };
    private static readonly Option<int> Seed = new("--seed") { Description = "Which sample.", HelpName = "N" };

    public static Command Create()
    {
        var command = new Command("quotes", "Measure quotes and their speakers (Quotes/judgements.tsv), or print a sample of them to judge.") { Articles, Sample, Seed };
        command.SetAction(result =>
        {
            var home = ArchiveHome.Find();
            var quotes = new ExtractionPreview(home, EntityRegister.Load(home.RegisterFolder), TimeProvider.System)
                .Read([result.GetRequiredValue(Articles).FullName], Console.Error.WriteLine)
                .SelectMany(article => article.Quotes.Where(quote => quote.Kind == QuoteKind.Quote).Select(quote => new FoundQuote(article, quote)))
                .ToList();
            if (result.GetValue(Sample) is > 0 and var count)
            {
                Print(quotes, count, new Random(result.GetValue(Seed)));
            }
            else
            {
                Measure(quotes, QuoteJudgement.Read(new FileInfo(Path.Combine(AppContext.BaseDirectory, "Quotes", "judgements.tsv"))));
            }
        });
        return command;
    }

    private static void Print(List<FoundQuote> quotes, int count, Random random)
    {
        foreach (var found in quotes.OrderBy(_ => random.Next()).Take(count))
        {
            var (id, paragraph, start) = found.Place;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id}\t{paragraph}\t{start}\tyes\t{found.Quote.Speaker ?? "-"}\t{found.InContext()}"));
        }
    }

    private static void Measure(List<FoundQuote> quotes, IReadOnlyList<QuoteJudgement> judgements)
    {
        var byPlace = quotes.ToDictionary(found => found.Place, found => found.Quote.Speaker ?? "");
        var judged = judgements.Where(judgement => byPlace.ContainsKey(judgement.Place)).ToList();
        var given = judged.Count(judgement => byPlace[judgement.Place].Length > 0);
        var named = judged.Count(judgement => judgement.Speaker.Length > 0);
        var right = judged.Count(judgement => judgement.Speaker.Length > 0 && judgement.Speaker == byPlace[judgement.Place]);
        var table = new TextTable("quotes", "judged", "of these quotes", "precision of speakers", "recall of speakers");
        table.Add(
            TextTable.Count(quotes.Count), TextTable.Count(judged.Count), TextTable.Share((double)judged.Count(judgement => judgement.IsQuote) / judged.Count),
            TextTable.Share((double)right / given), TextTable.Share((double)right / named));
        table.Write(Console.Out);
        foreach (var judgement in judged.Where(judgement => judgement.Speaker != byPlace[judgement.Place]))
        {
            Console.WriteLine($"{judgement.Place}: {byPlace[judgement.Place]} instead of {judgement.Speaker}");
        }
    }
}

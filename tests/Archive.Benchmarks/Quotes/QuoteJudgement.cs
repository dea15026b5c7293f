using System.Globalization;

namespace Archive.Benchmarks.Quotes;

/// <summary>What a reader says of a quote that was found: a line of judgements.tsv.</summary>
/// <param name="Place">Article, paragraph and start.</param>
/// <param name="IsQuote">Whether it is somebody's words, all of them and no more.</param>
/// <param name="Speaker">Whose, as the text names them; empty where it does not.</param>
internal sealed record QuoteJudgement((string Id, int Paragraph, int Start) Place, bool IsQuote, string Speaker)
{
    public static IReadOnlyList<QuoteJudgement> Read(FileInfo file) =>
    [
        .. File.ReadLines(file.FullName).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(row => new QuoteJudgement((row[0], Number(row[1]), Number(row[2])), row[3] == "yes", row[4] == "-" ? "" : row[4])),
    ];

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}

using System.CommandLine;
using Archive.Arabic.Names.Finding;

namespace Archive.Benchmarks.Names;

/// <summary><c>fit-names</c>: writes the table of weights (clue-weights.tsv) anew.</summary>
internal static class FitNamesCommand
{
    /// <summary>A witness that says less than this for every label is left out of the table.</summary>
    private const float Least = 0.05f;

    private static readonly Option<FileInfo> LabelledFile = new Option<FileInfo>("--file") { HelpName = "FILE", Required = true }.AcceptExistingOnly();
    private static readonly Option<FileInfo> Table = new("--out") { Description = "The table to write.", HelpName = "FILE", Required = true };

    public static Command Create()
    {
        var command = new Command("fit-names", "Fit the weights of the witnesses for names to a labelled file.") { LabelledFile, Table };
        command.SetAction(result =>
        {
            var weights = WeightFitter.Fit(LabelledSentence.ReadFile(result.GetRequiredValue(LabelledFile).FullName));
            var labels = string.Join('\t', Enum.GetNames<NameLabel>());
            File.WriteAllLines(
                result.GetRequiredValue(Table).FullName,
                [
                    "# What each witness says for each label (natural logarithms). Written by: Archive.Benchmarks fit-names.",
                    "# A witness is a clue at a word (0), before (-1, -2) or behind it (1, 2), or the classes of neighbouring words from there on.",
                    $"# witness\t{labels}",
                    .. weights.Write(Least),
                ]);
        });
        return command;
    }
}

using System.CommandLine;
using Archive.Arabic.Names.Finding;

namespace Archive.Benchmarks.Names;

/// <summary><c>names</c>: how many names of a labelled file are found whole and with the right kind.</summary>
internal static class NamesCommand
{
    private static readonly Option<FileInfo> LabelledFile = new Option<FileInfo>("--file")
    {
        Description = "A word and its label a line (B-PERS, I-PERS, B-LOC, B-ORG …, O), an empty line between sentences.",
        HelpName = "FILE",
        Required = true,
    }.AcceptExistingOnly();

    private static readonly Option<int> Folds = new("--folds")
    {
        Description = "Fit the weights anew to all but one of N parts and measure that one, for each part.",
        HelpName = "N",
    };

    private static readonly Option<int> Stretch = new("--stretch")
    {
        Description = "Sentences that are read together, as an article's are; the file does not say where articles end.",
        HelpName = "N",
        DefaultValueFactory = _ => 20,
    };

    private static readonly Option<int> ErrorCount = new("--errors") { Description = "Print N errors.", HelpName = "N" };

    public static Command Create()
    {
        var command = new Command("names", "Measure found names against a labelled file.") { LabelledFile, Folds, Stretch, ErrorCount };
        command.SetAction(result =>
        {
            var sentences = LabelledSentence.ReadFile(result.GetRequiredValue(LabelledFile).FullName);
            var stretch = Math.Max(1, result.GetValue(Stretch));
            var score = new NameScore();
            if (result.GetValue(Folds) is > 1 and var folds)
            {
                for (var fold = 0; fold < folds; fold++)
                {
                    // Whole stretches of the file, so that an article does not stand in both parts.
                    var (from, to) = (sentences.Count * fold / folds, sentences.Count * (fold + 1) / folds);
                    var weights = WeightFitter.Fit([.. sentences.Where((_, i) => i < from || i >= to)]);
                    var part = new NameScore();
                    Measure(part, sentences.Take(from..to), stretch, weights);
                    Console.WriteLine($"part {fold + 1}: {part.Summary}");
                    score.Add(part);
                }
            }
            else
            {
                Measure(score, sentences, stretch, ClueWeights.Arabic);
            }

            score.Print();
            foreach (var (missed, kind, name, sentence) in score.Errors.Where((_, i) => i % Math.Max(1, score.Errors.Count / Math.Max(1, result.GetValue(ErrorCount))) == 0).Take(result.GetValue(ErrorCount)))
            {
                Console.WriteLine($"{(missed ? "missed" : "wrong")}\t{kind}\t{name}\t{sentence}");
            }
        });
        return command;
    }

    private static void Measure(NameScore score, IEnumerable<LabelledSentence> sentences, int stretch, ClueWeights weights)
    {
        foreach (var article in sentences.Chunk(stretch))
        {
            var names = NameTagger.Tag([.. article.Select(sentence => new ClueText(sentence.Text))], weights);
            foreach (var (sentence, found) in article.Zip(names))
            {
                score.Add(sentence, found.Select(name => (name.Start, name.Length, name.Kind)));
            }
        }
    }
}

using System.CommandLine;
using Archive.Arabic.Text;

namespace Archive.Web.Commands;

/// <summary><c>archive analyze</c>: the words of each line of standard input, as the index sees them.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var command = new Command("analyze", "Read lines from standard input and print the words of each as JSON.");
        command.SetAction((_, cancellationToken) => JsonOutput.AnswerLinesAsync(line => Task.FromResult(Answer(line)), cancellationToken));
        return command;
    }

    private static object Answer(string line) => new
    {
        tokens = Analyzer.Analyze(line).Select(token => new
        {
            text = line.Substring(token.Start, token.Length),
            token.Start,
            token.Length,
            token.Exact,
            token.Stem,
        }),
    };
}

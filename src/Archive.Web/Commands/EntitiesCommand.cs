using System.CommandLine;
using Archive.Arabic.Names.Finding;
using Archive.Entities;
using Archive.Import;

namespace Archive.Web.Commands;

/// <summary><c>archive entities</c>: the names in each line of standard input.</summary>
internal static class EntitiesCommand
{
    /// <summary>So many votes of a name are shown, the heaviest.</summary>
    private const int MostVotes = 12;

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Say of names that no register lists which witnesses spoke for and against them.",
    };

    public static Command Create()
    {
        var command = new Command("entities", "Read lines from standard input and print the names in each as JSON.") { Explain };
        command.SetAction((result, cancellationToken) =>
        {
            var finder = new NameFinder(EntityRegister.Load(ArchiveHome.Find().RegisterFolder));
            var explain = result.GetValue(Explain);
            return JsonOutput.AnswerLinesAsync(
                line => Task.FromResult<object>(explain
                    ? new { mentions = finder.Find(line).Select(JsonShapes.Of), votes = VotesOn(line) }
                    : new { mentions = finder.Find(line).Select(JsonShapes.Of) }),
                cancellationToken);
        });
        return command;
    }

    private static IEnumerable<object> VotesOn(string line) => NameTagger.Tag(line).Select(name => new
    {
        name.Name,
        name.Start,
        name.Length,
        Type = name.Kind,
        Votes = NameTagger.Explain(line, name).Take(MostVotes),
    });
}

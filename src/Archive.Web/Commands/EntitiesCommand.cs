using System.CommandLine;
using Archive.Entities;
using Archive.Import;

namespace Archive.Web.Commands;

/// <summary><c>archive entities</c>: the names in each line of standard input.</summary>
internal static class EntitiesCommand
{
    public static Command Create()
    {
        var command = new Command("entities", "Read lines from standard input and print the names in each as JSON.");
        command.SetAction((_, cancellationToken) =>
        {
            var finder = new NameFinder(EntityRegister.Load(ArchiveHome.Find().RegisterFolder));
            return JsonOutput.AnswerLinesAsync(
                line => Task.FromResult<object>(new { mentions = finder.Find(line).Select(JsonShapes.Of) }), cancellationToken);
        });
        return command;
    }
}

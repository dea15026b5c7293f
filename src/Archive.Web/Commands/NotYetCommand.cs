using System.CommandLine;

namespace Archive.Web.Commands;

/// <summary>A verb that is planned and answers so.</summary>
internal static class NotYetCommand
{
    public static Command Create(string name, string description)
    {
        var command = new Command(name, description + " (Not yet.)") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ =>
        {
            Console.Error.WriteLine($"'{name}' is not there yet. Until then: stop the site and copy the database file with its -wal beside it.");
            return ArchiveCommands.BadUsage;
        });
        return command;
    }
}

using System.CommandLine;
using Archive.Storage;

namespace Archive.Web.Commands;

/// <summary><c>archive verify</c>: checks the whole archive and prints what is wrong.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "Check pages, references, index, facets and the hashes of the originals.");
        command.SetAction(async (result, _) =>
        {
            await using var rooms = ArchiveRooms.Open(result);
            var faults = new ArchiveCare(rooms.Database).Verify();
            foreach (var fault in faults)
            {
                await Console.Out.WriteLineAsync(fault);
            }

            var summary = faults.Count switch { 0 => "all is well", 1 => "1 fault", _ => $"{faults.Count} faults" };
            await Console.Out.WriteLineAsync($"{rooms.Database.Path}: {summary}.");
            return faults.Count == 0 ? ArchiveCommands.Done : ArchiveCommands.SomethingRefused;
        });
        return command;
    }
}

using System.CommandLine;
using Archive.Storage;

namespace Archive.Web.Commands;

/// <summary><c>archive reindex</c>: brings every article in line with the present rules and register, and makes the index again.</summary>
internal static class ReindexCommand
{
    public static Command Create()
    {
        var json = CommandOptions.Json();
        var command = new Command("reindex", "Make articles again from their originals where the rules or the register changed, and rebuild the index.")
        {
            json,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var rooms = ArchiveRooms.Open(result);
            var care = new ArchiveCare(rooms.Database);
            care.MendFacets();
            var code = await ImportOutput.RunAsync(result.GetValue(json), listener => rooms.Pipeline().Renew(listener, cancellationToken));
            care.RebuildIndex();
            return code;
        });
        return command;
    }
}

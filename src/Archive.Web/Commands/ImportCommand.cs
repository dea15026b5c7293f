using System.CommandLine;
using Archive.Import;

namespace Archive.Web.Commands;

/// <summary><c>archive import PATH…</c>: takes files and folders into the archive.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = CommandOptions.Paths($"Files or folders: {SourceFormat.Suffixes}, all but zip also with .gz. docs/formats.md says what is read from them.");
        var json = CommandOptions.Json();
        var command = new Command("import", "Take new and changed articles into the archive.") { paths, json };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var rooms = ArchiveRooms.Open(result);
            return await ImportOutput.RunAsync(
                result.GetValue(json),
                listener => rooms.Pipeline().Import(result.GetRequiredValue(paths), listener, cancellationToken));
        });
        return command;
    }
}

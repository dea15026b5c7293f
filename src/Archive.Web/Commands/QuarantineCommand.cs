using System.CommandLine;
using Archive.Reading;

namespace Archive.Web.Commands;

/// <summary><c>archive quarantine</c>: prints what imports refused, and what in articles is not believed.</summary>
internal static class QuarantineCommand
{
    public static Command Create()
    {
        var json = CommandOptions.Json();
        var command = new Command("quarantine", "Print what imports refused and what in articles is doubted. A corrected file is taken by the next import.")
        {
            json,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var rooms = ArchiveRooms.Open(result);
            var room = rooms.Get<QuarantineRoom>();
            for (var skip = 0; ; skip += QuarantineRoom.PageSize)
            {
                var page = await room.ReadAsync(skip, QuarantineRoom.PageSize, cancellationToken);
                await WriteAsync(page, result.GetValue(json));
                if (skip + QuarantineRoom.PageSize >= Math.Max(page.RefusedCount, page.DoubtedCount))
                {
                    return ArchiveCommands.Done;
                }
            }
        });
        return command;
    }

    private static async Task WriteAsync(Quarantine page, bool json)
    {
        foreach (var (refusal, seenAt) in page.Refused)
        {
            await (json
                ? JsonOutput.WriteAsync(Console.Out, new { Kind = "refused", refusal.Path, refusal.Line, refusal.Cause, refusal.Reason, SeenAt = seenAt })
                : Console.Out.WriteLineAsync(refusal.ToString()));
        }

        foreach (var article in page.Doubted)
        {
            foreach (var doubt in article.Doubts)
            {
                await (json
                    ? JsonOutput.WriteAsync(Console.Out, new { Kind = "doubted", article.Path, Id = article.Key, article.Title, doubt.Rule, doubt.Text })
                    : Console.Out.WriteLineAsync($"{article.Path}: doubted ({doubt.Rule}): {doubt.Text}"));
            }
        }
    }
}

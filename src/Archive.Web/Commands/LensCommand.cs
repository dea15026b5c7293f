using System.CommandLine;
using Archive.Lens;

namespace Archive.Web.Commands;

/// <summary><c>archive lens [ID]</c>: which newspaper calls one thing by which term.</summary>
internal static class LensCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("ID") { Description = "A set of terms, as in seeds/lens. Without it: all sets.", Arity = ArgumentArity.ZeroOrOne };
        var json = CommandOptions.Json();
        var command = new Command("lens", "Print how often each newspaper uses each term of the naming lens.") { id, json };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var rooms = ArchiveRooms.Open(result);
            var overview = await rooms.Get<LensRoom>().ListAsync(cancellationToken);
            var asked = result.GetValue(id);
            var sets = overview.Sets.Where(summary => asked is null || summary.Set.Id == asked).ToList();
            if (asked is not null && sets.Count == 0)
            {
                await Console.Error.WriteLineAsync($"The archive's lens has no set '{asked}'. Without an ID all sets are printed; an import takes in new ones.");
                return ArchiveCommands.BadUsage;
            }

            foreach (var summary in sets)
            {
                await WriteAsync(summary, result.GetValue(json));
            }

            if (overview.Waiting > 0)
            {
                await Console.Error.WriteLineAsync($"{overview.Waiting} articles are still to be counted: import or reindex goes on.");
            }

            return ArchiveCommands.Done;
        });
        return command;
    }

    private static async Task WriteAsync(LensSummary summary, bool json)
    {
        foreach (var source in summary.Sources)
        {
            for (var i = 0; i < summary.Set.Terms.Count; i++)
            {
                var (set, term, count) = (summary.Set.Id, summary.Set.Terms[i], source.Terms.Counts[i]);
                if (count.Uses > 0)
                {
                    await (json
                        ? JsonOutput.WriteAsync(Console.Out, new { Set = set, Term = term.Id, term.Label, Source = source.Name, count.Articles, count.Uses })
                        : Console.Out.WriteLineAsync($"{set}\t{source.Name ?? "-"}\t{term.Id}\t{count.Articles}\t{count.Uses}\t{term.Label}"));
                }
            }
        }
    }
}

using System.CommandLine;
using System.Data.Common;

namespace Archive.Web.Commands;

/// <summary>
/// The command line. Exit codes: 0 done; 1 something was refused, found at fault or could not be done; 2 bad usage.
/// </summary>
internal static class ArchiveCommands
{
    public const int Done = 0;
    public const int SomethingRefused = 1;
    public const int BadUsage = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("MoroccoIsraelArchive: an archive of Arabic news. Without a verb it serves the site.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        root.Options.Add(CommandOptions.Database);
        root.SetAction(ServeCommand.RunAsync);
        foreach (var command in All())
        {
            root.Subcommands.Add(command);
        }

        var result = root.Parse(args);
        var faults = FaultsOf(result);
        if (faults.Count == 0)
        {
            return await RunAsync(result);
        }

        foreach (var fault in faults)
        {
            await Console.Error.WriteLineAsync(fault);
        }

        await Console.Error.WriteLineAsync("Use --help to see what there is.");
        return BadUsage;
    }

    /// <summary>What is wrong with the command line. Only the site takes words that are not known here: settings, for its host.</summary>
    private static List<string> FaultsOf(ParseResult result)
    {
        var faults = result.Errors.Select(error => error.Message).ToList();
        if (!result.CommandResult.Command.TreatUnmatchedTokensAsErrors)
        {
            return faults;
        }

        faults.AddRange(result.UnmatchedTokens.Select(token => $"'{token}' is too much: {result.CommandResult.Command.Name} does not take it."));
        return faults;
    }

    private static async Task<int> RunAsync(ParseResult result)
    {
        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is Storage.ArchiveException or Import.ImportException)
        {
            await Console.Error.WriteLineAsync((e as Import.ImportException)?.Sentence ?? e.Message);
            return SomethingRefused;
        }
        catch (DbException e)
        {
            await Console.Error.WriteLineAsync($"The archive cannot be read: {e.Message} Run verify to see what is wrong.");
            return SomethingRefused;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was done so far is kept; the same command goes on from there.");
            return SomethingRefused;
        }
    }

    private static IEnumerable<Command> All() =>
    [
        ServeCommand.Create(),
        ImportCommand.Create(),
        ExtractCommand.Create(),
        AnalyzeCommand.Create(),
        DatesCommand.Create(),
        EntitiesCommand.Create(),
        EntitiesReviewCommand.Create(),
        SearchCommand.Create(),
        LensCommand.Create(),
        QuarantineCommand.Create(),
        VerifyCommand.Create(),
        ReindexCommand.Create(),
        NotYetCommand.Create("backup", "Copy the archive to a file, while it is in use."),
        NotYetCommand.Create("restore", "Put a backup in the archive's place."),
        NotYetCommand.Create("export", "Write everything that the archive holds to a file."),
    ];
}

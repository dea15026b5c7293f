using System.CommandLine;
using Archive.Storage;

namespace Archive.Web.Commands;

/// <summary><c>archive [serve]</c>: serves the site and keeps the archive in line with its folders meanwhile.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serve the site; the default.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Settings go through to the host as they are: --urls, --Archive:Watch=true.</summary>
    public static async Task<int> RunAsync(ParseResult command, CancellationToken cancellationToken)
    {
        if (command.UnmatchedTokens is [{ } first, ..] && !first.StartsWith("--", StringComparison.Ordinal))
        {
            await Console.Error.WriteLineAsync($"There is no verb '{first}'. Use --help to see what there is.");
            return ArchiveCommands.BadUsage;
        }

        await using var site = ArchiveSite.Build([.. command.UnmatchedTokens], command.GetValue(CommandOptions.Database));
        try
        {
            await site.RunAsync(cancellationToken);
        }
        catch (Exception e) when (e is IOException or FormatException)
        {
            throw new ArchiveException($"The site cannot be served: {e.Message} Name another address with --urls.", e);
        }

        return ArchiveCommands.Done;
    }
}

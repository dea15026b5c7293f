using System.CommandLine;
using Archive.Benchmarks.Names;
using Archive.Benchmarks.Quotes;
using Archive.Benchmarks.Relevance;
using Archive.Import;

const int BadUsage = 2;

var root = new RootCommand("Measures the archive. A verb measures one thing; --help after it says how.") { RelevanceCommand.Create(), QuotesCommand.Create(), NamesCommand.Create(), FitNamesCommand.Create(), NameSpeedCommand.Create(), ManyNamesCommand.Create() };
try
{
    var command = root.Parse(args);
    var code = await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return command.Errors.Count > 0 ? BadUsage : code;
}
catch (Exception e) when (e is ImportException or IOException or FormatException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return BadUsage;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Stopped; nothing of it is kept.");
    return 1;
}

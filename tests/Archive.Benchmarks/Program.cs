using System.CommandLine;
using Archive.Benchmarks.Relevance;
using Archive.Import;

var root = new RootCommand("Measures the archive. A verb measures one thing; --help after it says how.") { RelevanceCommand.Create() };
try
{
    return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is ImportException or IOException or FormatException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Stopped; nothing of it is kept.");
    return 1;
}

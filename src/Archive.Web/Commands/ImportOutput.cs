using Archive.Import;
using Spectre.Console;

namespace Archive.Web.Commands;

/// <summary>Shows an import on the command line: a living line on a terminal, plain lines elsewhere, JSON where asked.</summary>
internal sealed class ImportOutput : IImportListener
{
    private readonly bool _json;
    private readonly StatusContext? _status;

    private ImportOutput(bool json, StatusContext? status) => (_json, _status) = (json, status);

    public static async Task<int> RunAsync(bool json, Func<IImportListener, ImportProgress> import)
    {
        var end = Console.IsOutputRedirected || json
            ? import(new ImportOutput(json, null))
            : AnsiConsole.Status().Start("…", status => import(new ImportOutput(json, status)));
        await (json
            ? JsonOutput.WriteAsync(Console.Out, new { end.Added, end.Updated, end.Unchanged, end.Refused })
            : Console.Out.WriteLineAsync(Sentence(end)));
        return end.Refused == 0 ? ArchiveCommands.Done : ArchiveCommands.SomethingRefused;
    }

    public void OnProgress(ImportProgress progress)
    {
        if (_status is not null)
        {
            _status.Status = Markup.Escape($"{Sentence(progress)} {progress.Path}");
        }
    }

    public void OnRefused(Refusal refusal) => Print(new { refused = refusal.ToString(), refusal.Path, refusal.Line, refusal.Reason }, refusal.ToString());

    public void OnMissing(string path) => Print(new { missing = path }, $"{path}: the file is gone; its articles stay in the archive.");

    public void OnMoved(string oldPath, string newPath) =>
        Print(new { moved = oldPath, to = newPath }, $"{newPath}: moved from {oldPath}; its permalink stays.");

    private static string Sentence(ImportProgress progress) =>
        $"{progress.Added} added, {progress.Updated} updated, {progress.Unchanged} unchanged, {progress.Refused} refused";

    private void Print(object json, string sentence)
    {
        if (_json)
        {
            JsonOutput.WriteAsync(Console.Out, json).GetAwaiter().GetResult();
        }
        else if (_status is not null)
        {
            AnsiConsole.WriteLine(sentence);
        }
        else
        {
            Console.Out.WriteLine(sentence);
        }
    }
}

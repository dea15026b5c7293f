using System.Diagnostics;

namespace Archive.Web.Tests;

/// <summary>Runs the program as people do: a process of its own.</summary>
internal static class ArchiveProcess
{
    public static async Task<(int Code, string Output)> RunAsync(string? input, params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // The log of a failed test shows what went wrong.
        Console.Error.Write(await errors);
        return (process.ExitCode, output);
    }

    /// <summary>Starts the program and kills it, as a power cut would, once <paramref name="when"/> holds.</summary>
    public static async Task KillAsync(Func<bool> when, params string[] arguments)
    {
        using var process = Start(arguments);
        while (!process.HasExited && !when())
        {
            await Task.Delay(10);
        }

        process.Kill();
        await process.WaitForExitAsync();
    }

    private static Process Start(string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
            WorkingDirectory = Seeds.Root,
        })!;
}

using System.Diagnostics;

namespace Archive.Web.Tests;

/// <summary>Runs the program as people do: a process of its own.</summary>
internal static class ArchiveProcess
{
    public static async Task<(int Code, string Output)> RunAsync(string? input, params string[] arguments)
    {
        var program = typeof(Program).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
            WorkingDirectory = Seeds.Root,
        })!;
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
}

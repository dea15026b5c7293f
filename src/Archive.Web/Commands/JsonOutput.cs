using Archive.Storage;

namespace Archive.Web.Commands;

/// <summary>Standard output as one JSON object a line, and standard input as lines: UTF-8, no byte order mark.</summary>
internal static class JsonOutput
{
    public static async Task WriteAsync<T>(TextWriter output, T value) => await output.WriteAsync(ArchiveJson.Write(value) + "\n");

    /// <summary>Answers each line of standard input with one line of JSON.</summary>
    public static async Task<int> AnswerLinesAsync<T>(Func<string, Task<T>> answer, CancellationToken cancellationToken)
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            await WriteAsync(output, await answer(line));
            if (!Console.IsInputRedirected)
            {
                await output.FlushAsync(cancellationToken);
            }
        }

        return ArchiveCommands.Done;
    }
}

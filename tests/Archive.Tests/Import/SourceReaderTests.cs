using System.Diagnostics;

namespace Archive.Tests.Import;

public sealed class SourceReaderTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [SkippableTheory]
    [InlineData("a.txt")]
    [InlineData("a.jsonl")]
    [InlineData("a.jsonl.gz")]
    public void A_pipe_is_refused_and_not_waited_for(string name)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        _archive.Write("seeds/good.txt", "عنوان الخبر\n\nنص الخبر في فقرة واحدة.");
        Process.Start("mkfifo", [_archive.File($"seeds/{name}")])!.WaitForExit();
        File.CreateSymbolicLink(_archive.File($"seeds/link to {name}"), _archive.File($"seeds/{name}"));
        var (end, heard) = _archive.Import("seeds");
        Assert.Equal((1, 2), (end.Added, end.Refused));
        Assert.All(heard.Refused, refusal => Assert.Contains("pipe", refusal.Reason, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void The_length_that_counts_is_that_of_the_file_behind_a_link()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows gives links to administrators only.");
        _archive.Write("large", new string('a', (2 * 1024 * 1024) + 1));
        Directory.CreateDirectory(_archive.File("seeds"));
        File.CreateSymbolicLink(_archive.File("seeds/link.txt"), _archive.File("large"));
        Assert.Contains("2,097,153", Assert.Single(_archive.Import("seeds").Heard.Refused).Reason, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_refusal_is_one_line_whatever_the_file_is_called()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows allows no line break in a name.");
        _archive.Write("seeds/new\nline.txt", "");
        var refusal = Assert.Single(_archive.Import("seeds").Heard.Refused);
        Assert.Equal("seeds/new\nline.txt", refusal.Path);
        Assert.StartsWith("seeds/new\uFFFDline.txt: ", refusal.ToString(), StringComparison.Ordinal);
    }
}

using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Archive.Entities;
using Archive.Import;

namespace Archive.Benchmarks.Names;

/// <summary><c>name-speed</c>: how many articles of 250 words a second the finder of names reads, on all processors.</summary>
internal static class NameSpeedCommand
{
    private const int WordsOfArticle = 250;
    private const int Rounds = 3;

    private static readonly Option<FileInfo> Articles = new Option<FileInfo>("--articles")
    {
        Description = "Articles as they would be imported; their words are dealt out in articles of 250.",
        HelpName = "FILE",
        Required = true,
    }.AcceptExistingOnly();

    public static Command Create()
    {
        var command = new Command("name-speed", "Measure how fast names are found.") { Articles };
        command.SetAction(result =>
        {
            var home = ArchiveHome.Find();
            var register = EntityRegister.Load(home.RegisterFolder);
            var words = Texts(home, result.GetRequiredValue(Articles).FullName).SelectMany(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            string[][] articles = [.. words.Chunk(WordsOfArticle).Where(chunk => chunk.Length == WordsOfArticle).Select(chunk => (string[])[string.Join(' ', chunk)])];
            for (var round = 1; round <= Rounds; round++)
            {
                var clock = Stopwatch.StartNew();
                var found = 0L;
                Parallel.ForEach(
                    articles, () => (Finder: new NameFinder(register), Found: 0),
                    (article, _, mine) => (mine.Finder, mine.Found + mine.Finder.FindAll(article)[0].Count),
                    mine => Interlocked.Add(ref found, mine.Found));
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"round {round}: {articles.Length} articles, {found} names, {articles.Length / clock.Elapsed.TotalSeconds:0} articles a second on {Environment.ProcessorCount} processors"));
            }
        });
        return command;
    }

    private static IEnumerable<string> Texts(ArchiveHome home, string path) =>
        SourceReader.Read(path, home.NameOf(path), refusal => Console.Error.WriteLine(refusal))
            .SelectMany(source => ArticleExtractor.Extract(source, new Dictionary<string, string>()).Paragraphs);
}

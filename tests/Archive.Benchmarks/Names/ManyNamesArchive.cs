using System.Text;
using Archive.Articles;
using Archive.Entities;
using Archive.Import;
using Archive.Search;
using Archive.Search.Completion;
using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Archive.Benchmarks.Names;

/// <summary>An archive of made-up articles that share out a number of made-up names: a few stand in many articles, most in few. The same in every run.</summary>
internal sealed class ManyNamesArchive : IDisposable
{
    private const string Letters = "ابتجحدرسشعفقكلمنهوي";
    private const int FrequentNames = 500;
    private const int FrequentInArticle = 5;

    private readonly string _folder = Directory.CreateTempSubdirectory("archive-names-").FullName;
    private readonly ServiceProvider _services;
    private readonly Random _random = new(1);

    public ManyNamesArchive(int names, int articles)
    {
        _services = new ServiceCollection().AddArchive(new ArchiveHome(_folder), Path.Combine(_folder, "archive.db")).BuildServiceProvider();
        var database = _services.GetRequiredService<ArchiveDatabase>();
        database.Prepare();
        string[] words = [.. Enumerable.Range(0, 4_000).Select(_ => Word())];
        Entity[] entities = [.. Enumerable.Range(0, names).Select(n => FoundName.Of((EntityType)(n % 4), $"{words[_random.Next(words.Length)]} {words[_random.Next(words.Length)]} {words[n % words.Length]}"))];
        using var writer = new ArchiveWriter(database, TimeProvider.System);
        writer.Save(EntityRegister.Empty);
        foreach (var (seldom, number) in entities.Chunk((names + articles - 1) / articles).Select((chunk, number) => (chunk, number)))
        {
            writer.Save(Article(number, words, [.. seldom, .. Enumerable.Range(0, FrequentInArticle).Select(_ => entities[_random.Next(Math.Min(names, FrequentNames))])]));
        }

        writer.Commit();
    }

    public IArticleSearch Search => _services.GetRequiredService<IArticleSearch>();

    public SearchCompleter Completer => _services.GetRequiredService<SearchCompleter>();

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private EnrichedArticle Article(int number, string[] words, Entity[] entities)
    {
        var title = string.Join(' ', _random.GetItems(words, 5));
        var article = new ExtractedArticle { Title = title, Body = Block.Paragraphs(["خبر " + string.Join(' ', _random.GetItems(words, 20))]) };
        Mention[] mentions = [.. entities.Select((entity, place) => new Mention(place, 1, "ن", entity))];
        return new EnrichedArticle
        {
            Source = new SourceRecord("made-up.jsonl", $"{number}", 1, SourceFormat.JsonLine, Encoding.UTF8.GetBytes(title)),
            Article = article,
            Mentions = [.. EnrichedArticle.FieldsOf(article).Select((_, field) => field == 3 ? mentions : [])],
            Enrichment = "made up",
        };
    }

    private string Word() => new(_random.GetItems(Letters.AsSpan(), _random.Next(3, 7)));
}

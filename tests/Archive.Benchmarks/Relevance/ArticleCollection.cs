using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Archive.Storage;

namespace Archive.Benchmarks.Relevance;

/// <summary>The articles that are searched, from a .jsonl file.</summary>
internal sealed class ArticleCollection
{
    private ArticleCollection(string path, IReadOnlyList<CollectionArticle> articles) => (Path, Articles) = (path, articles);

    /// <summary>The file to import.</summary>
    public string Path { get; }

    public IReadOnlyList<CollectionArticle> Articles { get; }

    /// <summary>The collection as its file is: searched are title, standfirst and text.</summary>
    public static ArticleCollection Whole(FileInfo file) =>
        new(file.FullName, [.. ReadObjects(file).Select(article => Of(article, "title", "standfirst", "abstract", "text"))]);

    /// <summary>
    /// The collection without its titles and standfirsts, and without all that could tell them (keywords, addresses): a copy
    /// of the file in <paramref name="folder"/> has "id" and "text" alone.
    /// </summary>
    public static ArticleCollection Untitled(FileInfo file, string folder)
    {
        var path = System.IO.Path.Combine(folder, "untitled.jsonl");
        var articles = ReadObjects(file).Select(article => Of(article, "text")).ToList();
        File.WriteAllLines(path, articles.Select(article => ArchiveJson.Write(new { article.Id, article.Text })));
        return new ArticleCollection(path, articles);
    }

    private static CollectionArticle Of(JsonObject article, params string[] fields) => new(
        article["id"]?.ToString() ?? throw new FormatException("An article has no \"id\"; without it nothing can be judged."),
        string.Join('\n', fields.Select(field => article[field]?.ToString()).Where(text => !string.IsNullOrWhiteSpace(text))));

    private static IEnumerable<JsonObject> ReadObjects(FileInfo file)
    {
        using var bytes = file.OpenRead();
        using var reader = new StreamReader(file.Extension == ".gz" ? new GZipStream(bytes, CompressionMode.Decompress) : bytes);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                yield return Parse(line) ?? throw new FormatException($"{file.Name}({number}): the line is no JSON object.");
            }
        }
    }

    private static JsonObject? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

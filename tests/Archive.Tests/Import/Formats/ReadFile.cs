using System.IO.Compression;
using System.Text;
using Archive.Import;

namespace Archive.Tests.Import.Formats;

/// <summary>A real file of these bytes, read as an import reads it: its articles, and what was refused.</summary>
internal sealed class ReadFile
{
    private ReadFile()
    {
    }

    public List<SourceRecord> Records { get; } = [];

    public List<ExtractedArticle> Articles { get; } = [];

    public List<Refusal> Refusals { get; } = [];

    public ExtractedArticle Article => Assert.Single(Articles);

    public string Reason => Assert.Single(Refusals).Reason;

    public static ReadFile Of(string name, string text) => Of(name, Encoding.UTF8.GetBytes(text));

    public static ReadFile Of(string name, byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("archive-");
        try
        {
            var path = Path.Combine(folder.FullName, "file");
            File.WriteAllBytes(path, bytes);
            return At(path, name);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static ReadFile At(string path, string name)
    {
        var read = new ReadFile();
        foreach (var record in SourceReader.Read(path, name, read.Refusals.Add))
        {
            read.Records.Add(record);
            try
            {
                // From the bytes and the type alone, as when an article is made again.
                read.Articles.Add(ArticleExtractor.Extract(record, new Dictionary<string, string>()));
            }
            catch (ImportException e)
            {
                read.Refusals.Add(Refusal.Of(record, e));
            }
        }

        return read;
    }

    public static byte[] Gzip(params byte[][] members)
    {
        var bytes = new MemoryStream();
        foreach (var member in members)
        {
            using var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(member);
        }

        return bytes.ToArray();
    }

    public static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));
}

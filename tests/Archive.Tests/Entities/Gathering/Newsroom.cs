using System.Text;
using Archive.Articles;
using Archive.Entities;
using Archive.Entities.Judging;
using Archive.Import;
using Archive.Reading;
using Archive.Reading.Names;
using Archive.Reading.Review;
using Archive.Storage;

namespace Archive.Tests.Entities.Gathering;

/// <summary>An archive whose articles name whom a test says, in texts that are nothing but names.</summary>
internal sealed class Newsroom : IDisposable
{
    public TestArchive Archive { get; } = new();

    public JudgementRoom Judgements => Archive.Get<JudgementRoom>();

    public ReviewRoom Review => Archive.Get<ReviewRoom>();

    public static Entity Person(string name) => FoundName.Of(EntityType.Person, name);

    public static string IdOf(string name) => FoundName.IdOf(EntityType.Person, name);

    /// <summary>An article in which each name stands by itself; «دور: اسم» gives a name its role, «اسم = كتابة» another spelling.</summary>
    public static EnrichedArticle Article(string id, params string[] names) => Of(id, [.. names.Select(name => (name, Person(Named(name))))]);

    public static EnrichedArticle Of(string id, params (string Text, Entity Entity)[] names)
    {
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        var roles = new List<Role>();
        foreach (var (written, entity) in names)
        {
            if (written.Split(": ") is [var role, _])
            {
                roles.Add(new Role(3, text.Length, role.Length, role, entity));
                text.Append(role).Append(' ');
            }

            var spelling = written.Contains(" = ", StringComparison.Ordinal) ? written.Split(" = ")[1] : Named(written);
            mentions.Add(new Mention(text.Length, spelling.Length, spelling, entity));
            text.Append(spelling).Append(". ");
        }

        var article = new ExtractedArticle { Title = "عنوان", Body = Block.Paragraphs([text.ToString()]) };
        return new EnrichedArticle
        {
            Source = new SourceRecord("news.jsonl", id, 1, SourceFormat.JsonLine, Encoding.UTF8.GetBytes(id + text)),
            Article = article,
            Mentions = [[], [], [], mentions],
            Roles = roles,
            Enrichment = "test",
        };
    }

    /// <summary>Stores the articles among others that name nobody of interest, and gathers.</summary>
    public void Publish(params EnrichedArticle[] articles)
    {
        using var writer = new ArchiveWriter(Archive.Database, TimeProvider.System);
        writer.Save(Archive.Register);
        foreach (var article in articles.Concat(Enumerable.Range(1, 12).Select(i => Article($"other-{i}", "المغرب"))))
        {
            writer.Save(article);
        }

        writer.Gather();
        writer.Finish();
    }

    /// <summary>What a name counts as, and why: «اسم (role: وزير)»; the name itself where it stands alone, with its doubt.</summary>
    public string Standing(string name)
    {
        var shown = Review.FindAsync(IdOf(name)).GetAwaiter().GetResult();
        return shown is null ? "hidden"
            : shown.Id == IdOf(name) ? shown.Name + (shown.Doubt is { } doubt ? $" ({doubt}: {string.Join("، ", shown.MayBe.Select(other => other.Name))})" : "")
            : shown.Name + Reason(shown.Gathered.Single(gathered => gathered.Id == IdOf(name)));
    }

    /// <summary>Everything that a reader can see of names: who counts as whom, and how many articles name each.</summary>
    public string[] Everything() =>
        [.. Names().Select(entity => $"{entity.Id} {entity.Name} {entity.Articles}").Order()];

    /// <summary>The names that readers are shown.</summary>
    public IEnumerable<EntityLink> Names() =>
        Archive.Names.ListAsync(new NameQuery { PageSize = int.MaxValue }).GetAwaiter().GetResult().Names.Select(name => name.Link);

    /// <summary>Grows with every change that readers can see.</summary>
    public long Generation()
    {
        using var connection = Archive.Database.OpenWriter();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM state WHERE name = 'generation'";
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose() => Archive.Dispose();

    private static string Named(string written) => written.Split(": ")[^1].Split(" = ")[0];

    private static string Reason(GatheredName gathered) =>
        $" ({gathered.Reason}{(gathered.Evidence is null ? "" : $": {gathered.Evidence}")})";
}

using System.Text;
using System.Text.Json;
using Archive.Articles;
using Archive.Entities;
using Archive.Import;
using Archive.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Archive.Web.Tests;

/// <summary>
/// A site over forty articles of two newspapers: in all of them Morocco, in most of them Gantz with others, one article with names that
/// were found in the texts and with what persons are called.
/// </summary>
public sealed class NameSite : TestSite
{
    public const string Name = "names";

    private const int Imported = 40;
    private const int FoundNames = 130;

    private static readonly string[] Others =
        ["عبد اللطيف لوديي", "ناصر بوريطة", "بنيامين نتنياهو", "الرباط", "تل أبيب", "حركة حماس", "الولايات المتحدة", "حزب الله", "دونالد ترامب", "أفيف كوخافي"];

    private static readonly string[] Spellings = ["بيني غانتس", "بيني غينتس", "بيني جانتس", "بيني گانتز"];

    /// <summary>A name that no register has.</summary>
    public static Entity Found { get; } = FoundName.Of(EntityType.Person, "رفيق الحداد");

    protected override int ArticleCount => Imported;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        using var writer = new ArchiveWriter(Services.GetRequiredService<ArchiveDatabase>(), TimeProvider.System);
        writer.Save(WithFoundNames());
        writer.Commit();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "articles")).FullName;
        File.WriteAllLines(Path.Combine(folder, "articles.jsonl"), Enumerable.Range(0, Imported).Select(Line));
        builder.UseSetting("Archive:Folders:0", folder);
    }

    /// <summary>What a finder of new names and of roles gives.</summary>
    private static EnrichedArticle WithFoundNames()
    {
        const string Text = "قال رفيق الحداد إن وزير الدفاع الإسرائيلي بيني غانتس سيعود.";
        const string Role = "وزير الدفاع الإسرائيلي";
        var gantz = new Entity { Id = "benny-gantz", Type = EntityType.Person, Name = "بيني غانتس" };
        var article = new ExtractedArticle
        {
            Title = "أسماء جديدة",
            Body = Block.Paragraphs([Text]),
            Source = "الغد",
            Keywords = [.. Enumerable.Range(1, FoundNames).Select(i => string.Join(' ', MadeUpText.Words(i, 2)))],
        };
        var keywords = article.Keywords.Select(name => FoundName.Of(EntityType.Person, name)).Select((entity, i) => new Mention(i, 1, entity.Name, entity));
        return new EnrichedArticle
        {
            Source = new SourceRecord("found.jsonl", "found", 1, SourceFormat.JsonLine, Encoding.UTF8.GetBytes(Text)),
            Article = article,
            Mentions = [[], [], [.. keywords], [MentionOf(Found), MentionOf(gantz)]],
            Roles = [new Role(3, Text.IndexOf(Role, StringComparison.Ordinal), Role.Length, Role, gantz)],
            Enrichment = "test",
        };

        static Mention MentionOf(Entity entity) => new(Text.IndexOf(entity.Name, StringComparison.Ordinal), entity.Name.Length, entity.Name, entity);
    }

    private static string Line(int number)
    {
        var met = Others.Where((_, place) => number % (place + 2) == 0);
        var gantz = number % 4 == 3 ? "" : $"قال {Spellings[number % 3]}: «إن المغرب شريك لنا، وهذا ما قلناه من قبل في كل مكان». ";
        var text = $"{gantz}وذُكر في المغرب أيضًا: {string.Join("، ", met)}. {MadeUpText.Of(number, 30)}";
        return JsonSerializer.Serialize(new
        {
            id = $"n{number}",
            title = $"خبر رقم {number}",
            source = number % 2 == 0 ? "هسبريس" : "الغد",
            published = $"{2019 + (number / 12)}-{(number % 12) + 1:00}-15",
            text,
        });
    }
}

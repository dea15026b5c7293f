using Archive.Import;
using Xunit.Abstractions;

namespace Archive.Tests.Entities;

/// <summary>Every name in the seed articles as people read it, register or not: <c>dotnet test --filter GoldMentions</c> prints the figures.</summary>
public class GoldMentionsTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<EnrichedArticle> Articles =
        [.. new ExtractionPreview(new ArchiveHome(Seeds.Root), SeedRegister.Register, TimeProvider.System).Read([Seeds.Articles], _ => { })];

    [Fact]
    public void The_list_says_what_stands_in_the_articles() => Assert.All(GoldMention.ReadAll(), mention =>
    {
        var article = Articles.Single(article => Path.GetFileName(article.Source.Path) == mention.File);
        Assert.Equal(mention.Text, EnrichedArticle.FieldsOf(article.Article)[mention.Field].Substring(mention.Start, mention.Length));
    });

    [Fact]
    public void The_names_are_found_whole_with_their_type_and_whose_they_are()
    {
        var gold = GoldMention.ReadAll();
        var found = Articles.SelectMany(Found).ToList();
        foreach (var type in gold.Select(mention => mention.Type).Distinct().Order())
        {
            Print(type.ToString(), gold.Where(mention => mention.Type == type).ToList(), found.Where(mention => mention.Type == type).ToList());
        }

        var (precision, recall) = Print("all", gold, found);
        Assert.True(precision >= 0.97 && recall >= 0.97, $"precision {precision:P1}, recall {recall:P1}");
    }

    private static IEnumerable<GoldMention> Found(EnrichedArticle article) => article.Mentions.SelectMany((mentions, field) => mentions.Select(mention =>
        new GoldMention(
            Path.GetFileName(article.Source.Path), field, mention.Start, mention.Length, mention.Entity.Type,
            mention.Entity.IsFound ? "-" : mention.Entity.Id, mention.Text)));

    private (double Precision, double Recall) Print(string what, IReadOnlyList<GoldMention> gold, List<GoldMention> found)
    {
        var right = (double)found.Intersect(gold).Count();
        var (precision, recall) = (right / Math.Max(1, found.Count), right / gold.Count);
        output.WriteLine($"{what}: {gold.Count} mentions, precision {precision:P1}, recall {recall:P1}");
        foreach (var mention in what == "all" ? gold.Except(found).Concat(found.Except(gold)) : [])
        {
            output.WriteLine($"  {(gold.Contains(mention) ? "missed" : "wrong")}: {mention}");
        }

        return (precision, recall);
    }
}

using Archive.Entities;
using Xunit.Abstractions;

namespace Archive.Tests.Entities;

public class SeedMentionsTests(ITestOutputHelper output)
{
    [Fact]
    public void The_list_of_mentions_says_what_stands_in_the_articles()
    {
        Assert.All(SeedMention.ReadAll(), mention =>
        {
            var line = SeedRegister.Lines(mention.File)[mention.Line - 1];
            Assert.Equal(mention.Text, line.Substring(mention.Offset, mention.Text.Length));
            Assert.Contains(mention.EntityId, SeedRegister.Register.Entities.Keys);
        });
    }

    [Fact]
    public void The_names_in_the_seed_articles_are_found_and_nothing_else()
    {
        var expected = SeedMention.ReadAll().ToHashSet();
        var found = expected.Select(mention => mention.File).Distinct().SelectMany(Find).ToHashSet();
        var right = (double)found.Intersect(expected).Count();
        var (precision, recall) = (right / found.Count, right / expected.Count);

        output.WriteLine($"{expected.Count} mentions, precision {precision:P1}, recall {recall:P1}");
        Report("missed", expected.Except(found));
        Report("wrong", found.Except(expected));
        Assert.True(precision >= 0.97 && recall >= 0.97, $"precision {precision:P1}, recall {recall:P1}");
    }

    private static IEnumerable<SeedMention> Find(string article) =>
        new EntityFinder(SeedRegister.Register).FindAll(SeedRegister.Lines(article)).SelectMany((mentions, index) =>
            mentions.Select(mention => new SeedMention(article, index + 1, mention.Start, mention.Text, mention.Entity.Id)));

    private void Report(string what, IEnumerable<SeedMention> mentions)
    {
        foreach (var mention in mentions)
        {
            output.WriteLine($"{what}: {mention}");
        }
    }
}

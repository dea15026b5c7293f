using System.Diagnostics;
using System.Globalization;
using Archive.Entities;
using Archive.Import;
using Xunit.Abstractions;

namespace Archive.Tests.Entities;

public class SeedRolesTests(ITestOutputHelper output)
{
    private static readonly HashSet<SeedRole> Expected =
        [.. Table.Rows("Entities/gold-roles.tsv").Select(row => new SeedRole(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2], row[3]))];

    [Fact]
    public void The_roles_in_the_seed_articles_are_found_and_nothing_else()
    {
        var found = Expected.Select(role => role.Article).Distinct().SelectMany(Find).ToHashSet();
        var right = (double)found.Intersect(Expected).Count();
        var (precision, recall) = (right / found.Count, right / Expected.Count);

        output.WriteLine($"{Expected.Count} roles, precision {precision:P1}, recall {recall:P1}");
        output.WriteLine($"missed: {string.Join("; ", Expected.Except(found))}");
        output.WriteLine($"wrong: {string.Join("; ", found.Except(Expected))}");
        Assert.True(precision >= 0.9 && recall >= 0.9, $"precision {precision:P1}, recall {recall:P1}");
    }

    [Fact]
    public void Reading_the_roles_of_an_article_takes_a_fraction_of_a_millisecond()
    {
        const int Rounds = 200;
        var finder = new NameFinder(SeedRegister.Register);
        var articles = Seeds.All.Select(path => EnrichedArticle.FieldsOf(TextArticleExtractor.Extract(File.ReadAllText(path))))
            .Select(fields => (Fields: fields, Mentions: finder.FindAll(fields))).ToList();
        var words = articles.Sum(article => article.Fields.Sum(text => text.Split(' ').Length));
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            articles.ForEach(article => ArticleRoles.Read(article.Fields, article.Mentions));
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds * 250 / words);
        }

        output.WriteLine($"{best:0.000} ms for 250 words");
        Assert.InRange(best, 0, 1);
    }

    private static IEnumerable<SeedRole> Find(string seed)
    {
        var fields = EnrichedArticle.FieldsOf(TextArticleExtractor.Extract(Seeds.Read(seed)));
        return ArticleRoles.Read(fields, new NameFinder(SeedRegister.Register).FindAll(fields))
            .Select(role => new SeedRole(seed, role.Field, role.Entity.Id, role.Text));
    }

    /// <summary>A line of gold-roles.tsv.</summary>
    private sealed record SeedRole(string Article, int Field, string Entity, string Text);
}

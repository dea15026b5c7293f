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

    private static IEnumerable<SeedRole> Find(string seed)
    {
        var fields = EnrichedArticle.FieldsOf(TextArticleExtractor.Extract(Seeds.Read(seed)));
        return ArticleRoles.Read(fields, new NameFinder(SeedRegister.Register).FindAll(fields))
            .Select(role => new SeedRole(seed, role.Field, role.Entity.Id, role.Text));
    }

    /// <summary>A line of gold-roles.tsv.</summary>
    private sealed record SeedRole(string Article, int Field, string Entity, string Text);
}

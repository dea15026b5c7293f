using System.Globalization;
using Archive.Entities;
using Archive.Search;
using Microsoft.Data.Sqlite;

namespace Archive.Tests.Search;

/// <summary>The counts of names beside those that SQL makes of the mentions themselves.</summary>
public sealed class EntityFacetTests : IDisposable
{
    private const int Articles = 300;

    private static readonly string[] Words = ["قمر", "سفينة", "جبل", "طبيب", "حديقة"];
    private static readonly string[] Sources = ["الغد", "الصباح", "المساء"];
    private static readonly Entity[] Listed = [.. Enumerable.Range(0, 20).Select(n => new Entity { Id = $"listed-{n}", Name = $"مسجل {n}", Type = TypeOf(n) })];
    private static readonly Entity[] Entities = [.. Listed, .. Enumerable.Range(0, 60).Select(n => FoundName.Of(TypeOf(n), $"موجود {n}"))];

    private readonly TestArchive _archive = new();
    private readonly Random _random = new(5);

    public EntityFacetTests()
    {
        _archive.Register = TestRegister.Of(Listed);
        _archive.Save([.. Enumerable.Range(0, Articles).Select(Article)]);
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Each_list_has_the_counts_that_sql_finds_among_the_mentions_whatever_is_asked()
    {
        using var connection = new SqliteConnection($"Data Source={_archive.Database.Path};Mode=ReadOnly");
        connection.Open();
        var totals = new HashSet<long>();
        for (var round = 0; round < 150; round++)
        {
            var query = RandomQuery();
            var page = await _archive.Search.FindAsync(query);
            totals.Add(page.Total);
            var counted = Count(connection, query);

            Assert.Equal(counted.Order(), page.EntitiesByType.SelectMany(facet => facet.Values).Select(value => (value.Value, value.Count)).Order());
            Assert.All(page.EntitiesByType, facet =>
            {
                Assert.Equal(facet.Names, facet.Values.Count);
                Assert.All(facet.Values, value => Assert.Equal((facet.Type, facet.IsFound), (value.Type, value.IsFound)));
                Assert.Equal(facet.Values.OrderByDescending(value => value.Count).ThenBy(value => value.Label, StringComparer.Ordinal), facet.Values);
            });
            await ExpectTheSameBeginningAsync(query, page);
        }

        // Large results, small ones and none at all were among them.
        Assert.Contains(0, totals);
        Assert.Contains(totals, total => total is > 0 and < 10);
        Assert.Contains(totals, total => total > 100);
    }

    /// <summary>A short list is the beginning of the long one and says how many there are.</summary>
    private async Task ExpectTheSameBeginningAsync(SearchQuery query, SearchPage all)
    {
        var few = await _archive.Search.FindAsync(query with { EntityLimit = 3 });
        Assert.Equal(all.EntitiesByType.Select(facet => facet.Names), few.EntitiesByType.Select(facet => facet.Names));
        Assert.Equal(all.EntitiesByType.Select(facet => facet.Values.Take(3)), few.EntitiesByType.Select(facet => facet.Values));
        Assert.Equal(all.Entities.Take(3), few.Entities);
    }

    private static EntityType TypeOf(int number) => (EntityType)(number % 5);

    private Archive.Import.EnrichedArticle Article(int number) => Some.Article(
        $"{number}",
        // Every third text is that of another article too: copies are counted like all others.
        text: MadeUpText.Of(number % 3 == 0 ? number % 30 : 1000 + number, 20) + " " + string.Join(' ', Words.Where((_, word) => number % (word + 2) == 0)),
        day: number % 10 == 0 ? null : $"2021-{1 + (number % 12):00}-{1 + (number % 28):00}",
        source: Sources[number % 3],
        // Seldom ones and frequent ones, some of them twice.
        entities: [.. Enumerable.Range(0, _random.Next(8)).Select(_ => Entities[_random.Next(1 + _random.Next(Entities.Length))])]);

    private SearchQuery RandomQuery() => new()
    {
        Text = _random.Next(3) == 0 ? "" : Words[_random.Next(Words.Length)],
        From = _random.Next(4) == 0 ? new DateOnly(2021, _random.Next(1, 7), 1) : null,
        To = _random.Next(4) == 0 ? new DateOnly(2021, _random.Next(7, 13), 1) : null,
        Source = _random.Next(4) == 0 ? Sources[_random.Next(3)] : null,
        Entities = RandomIds(2),
        AnyEntities = RandomIds(4),
        NotEntities = RandomIds(4),
        AllCopies = _random.Next(2) == 0,
        EntityLimit = int.MaxValue,
        PageSize = 1,
    };

    private string[] RandomIds(int most) => _random.Next(2) == 0 ? []
        : [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Entities[_random.Next(1 + _random.Next(Entities.Length))].Id).Distinct()];

    private static List<(string, long)> Count(SqliteConnection connection, SearchQuery query)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            SELECT entity.key, count(DISTINCT mention.article_id) FROM mention JOIN entity ON entity.id = mention.entity_id
            WHERE mention.article_id IN (
              SELECT article.id FROM article LEFT JOIN source ON source.id = article.source_id
              WHERE (' ' || article.body || ' ') LIKE '%' || $word || '%'
              {(query.From is { } from ? $"AND article.published_from >= '{Iso(from)}'" : "")}
              {(query.To is { } to ? $"AND article.published_to < '{Iso(to.AddDays(1))}'" : "")}
              {(query.Source is { } source ? $"AND source.name = '{source}'" : "")}
              {string.Concat(query.Entities.Select(id => $"AND {Naming([id])}"))}
              {(query.AnyEntities.Count > 0 ? $"AND {Naming(query.AnyEntities)}" : "")}
              {(query.NotEntities.Count > 0 ? $"AND NOT {Naming(query.NotEntities)}" : "")})
            GROUP BY entity.key
            """;
        command.Parameters.AddWithValue("$word", query.Text.Length > 0 ? $" {query.Text} " : "");
        using var reader = command.ExecuteReader();
        var counts = new List<(string, long)>();
        while (reader.Read())
        {
            counts.Add((reader.GetString(0), reader.GetInt64(1)));
        }

        return counts;
    }

    private static string Naming(IReadOnlyList<string> ids) =>
        $"article.id IN (SELECT m.article_id FROM mention m JOIN entity e ON e.id = m.entity_id WHERE e.key IN ('{string.Join("','", ids)}')) ";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

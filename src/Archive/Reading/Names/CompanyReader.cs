namespace Archive.Reading.Names;

/// <summary>Reads whom an entity is met with from the columns of its articles, in one pass over them.</summary>
internal static class CompanyReader
{
    /// <summary>All of them, in order.</summary>
    /// <param name="catalogue">The archive's names.</param>
    /// <param name="entity">The number of the entity's row.</param>
    /// <param name="articles">The entity's articles.</param>
    public static List<(CataloguedName Name, MetName Met)> Met(NameCatalogue catalogue, int entity, NameArticles articles, MetSort sort)
    {
        var met = new List<(CataloguedName Name, MetName Met)>();
        foreach (var (id, shared) in articles.CountNames())
        {
            if (id != entity && catalogue.Of(id) is { } name)
            {
                var strength = Association.Of(shared, articles.Ordinals.Count, name.Link.Articles, catalogue.Columns.Count);
                met.Add((name, new MetName(name.Link with { Articles = shared }, strength)));
            }
        }

        // What is told last decides where the rest is equal, so that the order is the same in every run.
        met.Sort((one, other) =>
        {
            var (a, b) = (one.Met, other.Met);
            var (byStrength, byArticles) = (b.Strength.CompareTo(a.Strength), b.Link.Articles.CompareTo(a.Link.Articles));
            var (first, second) = sort == MetSort.Strength ? (byStrength, byArticles) : (byArticles, byStrength);
            return first != 0 ? first : second != 0 ? second : string.CompareOrdinal(a.Link.Id, b.Link.Id);
        });
        return met;
    }

    /// <summary>The first of them with the ties between them.</summary>
    public static NameCompany Company(NameCatalogue catalogue, int entity, MetSort sort, int most, int mostTies)
    {
        var articles = NameArticles.Of(catalogue.Columns, entity);
        var met = Met(catalogue, entity, articles, sort);
        var first = met.Take(most).ToList();
        var ties = articles.CountPairs([.. first.Select(one => one.Name.Id)])
            .Select(pair => new NameTie(pair.Key.One, pair.Key.Other, pair.Value, Association.Of(
                pair.Value, first[pair.Key.One].Met.Link.Articles, first[pair.Key.Other].Met.Link.Articles, articles.Ordinals.Count)))
            .Where(tie => Association.IsStrong(tie.Strength, tie.Articles))
            .OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.One).ThenBy(tie => tie.Other);
        return new NameCompany([.. first.Select(one => one.Met)], [.. ties.Take(mostTies)], met.Count);
    }
}

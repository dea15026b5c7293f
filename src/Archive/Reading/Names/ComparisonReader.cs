using Archive.Storage;
using Archive.Storage.Rows;

namespace Archive.Reading.Names;

/// <summary>Puts two entities side by side: counts from the columns of their articles, quotes from their tables.</summary>
internal sealed class ComparisonReader(ArchiveContext context, NameCatalogue catalogue, int most)
{
    public async Task<Comparison> ReadAsync(EntityRow one, EntityRow other, IReadOnlyList<ArticleLink> newest, CancellationToken cancellationToken)
    {
        var (ones, others) = (NameArticles.Of(catalogue.Columns, (int)one.Id), NameArticles.Of(catalogue.Columns, (int)other.Id));
        var both = ones.Both(others);
        var (met, itsMet) = (MetWith(one, ones), MetWith(other, others));
        met.Remove((int)other.Id);
        itsMet.Remove((int)one.Id);
        var shared = met.Where(name => itsMet.ContainsKey(name.Key)).Select(name => (One: name.Value, Other: itsMet[name.Key])).ToList();
        var sources = Sources(ones, others, both);
        return new Comparison
        {
            One = await SideAsync(one, other.Id, ones, [.. met.Where(name => !itsMet.ContainsKey(name.Key)).Select(name => name.Value)], cancellationToken),
            Other = await SideAsync(other, one.Id, others, [.. itsMet.Where(name => !met.ContainsKey(name.Key)).Select(name => name.Value)], cancellationToken),
            Articles = both.Ordinals.Count,
            Strength = Association.Of(both.Ordinals.Count, ones.Ordinals.Count, others.Ordinals.Count, catalogue.Columns.Count),
            Months = both.CountMonths(),
            Newest = newest,
            // What is strongly tied to one alone is no tie between them.
            Shared = [.. shared.OrderByDescending(pair => Math.Min(pair.One.Strength, pair.Other.Strength))
                .ThenByDescending(pair => Math.Min(pair.One.Link.Articles, pair.Other.Link.Articles))
                .ThenBy(pair => pair.One.Link.Id, StringComparer.Ordinal)
                .Take(most).Select(pair => new SharedName(pair.One.Link, pair.Other.Link.Articles))],
            SharedTotal = shared.Count,
            Sources = [.. sources.Take(most)],
            SourceTotal = sources.Count,
        };
    }

    private Dictionary<int, MetName> MetWith(EntityRow entity, NameArticles articles) =>
        CompanyReader.Met(catalogue, (int)entity.Id, articles, MetSort.Strength).ToDictionary(one => one.Name.Id, one => one.Met);

    private async Task<ComparedName> SideAsync(
        EntityRow entity, long otherId, NameArticles articles, List<MetName> alone, CancellationToken cancellationToken) => new(
        ReadingRoom.EntityOf(entity), articles.Ordinals.Count, articles.CountMonths(),
        [.. alone.OrderByDescending(name => name.Strength).ThenByDescending(name => name.Link.Articles).ThenBy(name => name.Link.Id, StringComparer.Ordinal).Take(most)],
        alone.Count, await QuotesAbout.ReadAsync(context, otherId, entity.Id, 1, most, cancellationToken));

    private List<SourceCounts> Sources(NameArticles one, NameArticles other, NameArticles both)
    {
        var (ones, others, shared) = (one.CountSources(), other.CountSources(), both.CountSources());
        return [.. ones.Keys.Union(others.Keys)
            .Select(source => new SourceCounts(
                catalogue.Columns.SourceNames.GetValueOrDefault(source),
                ones.GetValueOrDefault(source), others.GetValueOrDefault(source), shared.GetValueOrDefault(source)))
            .OrderByDescending(counts => counts.One + counts.Other).ThenBy(counts => counts.Source, StringComparer.Ordinal)];
    }
}

using Archive.Arabic.Names;
using Archive.Search.Sqlite;
using Archive.Storage;

namespace Archive.Reading.Names;

/// <summary>Makes the catalogue of names of a generation: who is named from its columns, how they are written from the table of entities.</summary>
internal static class NameCatalogueReader
{
    public static NameCatalogue Read(ArchiveContext context, FacetColumns columns)
    {
        var (articles, newest) = Count(columns);
        var rows = context.Entities.Select(row => new { row.Id, row.Name, row.Aliases, row.Latin, row.Found, row.SameAs }).ToList();
        var gathered = rows.Where(row => row.SameAs is not null).ToLookup(row => row.SameAs!.Value, row => row.Name);
        var names = new List<CataloguedName>();
        var spellings = new List<IReadOnlyList<string>>();
        foreach (var row in rows)
        {
            if (articles.TryGetValue((int)row.Id, out var count) && columns.EntityNames.TryGetValue((int)row.Id, out var known))
            {
                var order = NameOrder.KeyOf(row.Name);
                names.Add(new CataloguedName(
                    (int)row.Id, new EntityLink(known.Key, known.Type, known.Name, count), row.Found != 0, newest[(int)row.Id],
                    order, NameOrder.LetterOf(order)));
                spellings.Add([row.Name, .. ArchiveJson.Read<List<string>>(row.Aliases), .. ArchiveJson.Read<List<string>>(row.Latin), .. gathered[row.Id]]);
            }
        }

        return new NameCatalogue(columns, [.. names], spellings);
    }

    private static (Dictionary<int, int> Articles, Dictionary<int, int> Newest) Count(FacetColumns columns)
    {
        var (articles, newest) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        for (var ordinal = 0; ordinal < columns.Count; ordinal++)
        {
            foreach (var id in columns.EntitiesOf(ordinal))
            {
                articles[id] = articles.GetValueOrDefault(id) + 1;
                newest[id] = ordinal;
            }
        }

        return (articles, newest);
    }
}

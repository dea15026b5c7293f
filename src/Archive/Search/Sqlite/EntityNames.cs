using Archive.Arabic.Text;

namespace Archive.Search.Sqlite;

/// <summary>Finds an entity by its id or by one of its names.</summary>
internal sealed class EntityNames(FacetColumns columns)
{
    /// <summary>In the place of the id of an entity that nobody knows: no article names it.</summary>
    public const int Unknown = 0;

    public int IdOf(string asked)
    {
        if (columns.EntityIdsByKey.TryGetValue(asked, out var id))
        {
            return id;
        }

        var folded = Analyzer.Fold(asked);
        string[] names = [folded, .. columns.Lexicon.OtherNames(folded)];
        return names.Select(name => columns.EntityIdsByName.GetValueOrDefault(name)).FirstOrDefault(known => known != Unknown);
    }
}

using Archive.Entities;

namespace Archive.Reading.Names;

/// <summary>An entity that at least one article names.</summary>
/// <param name="Id">The number of its row.</param>
/// <param name="Link">With the number of its articles.</param>
/// <param name="IsFound">Found in texts, in no register.</param>
/// <param name="Newest">The ordinal of the newest article that names it.</param>
/// <param name="Order">What it is sorted by among names.</param>
/// <param name="Letter">The letter of the index that it stands under.</param>
internal sealed record CataloguedName(int Id, EntityLink Link, bool IsFound, int Newest, string Order, char Letter)
{
    public EntityType Type => Link.Type;
}

namespace Archive.Entities.Gathering;

/// <summary>An entity as gathering sees it.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Key">Its id in addresses.</param>
/// <param name="Type">Only names of one type are gathered.</param>
/// <param name="Names">All its names in words; a found name has one.</param>
/// <param name="IsFound">False for entities of the register, which gather and are never gathered.</param>
/// <param name="Articles">How many articles name it.</param>
internal sealed record NameToGather(long Id, string Key, EntityType Type, IReadOnlyList<string[]> Names, bool IsFound, int Articles);

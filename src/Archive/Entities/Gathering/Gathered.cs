namespace Archive.Entities.Gathering;

/// <summary>What gathering says of one name.</summary>
/// <param name="Into">The row of the entity under which it stands; its own where it stands for itself.</param>
/// <param name="Reason">Why it stands there; null where it stands for itself.</param>
/// <param name="Evidence">The words of the role, or the row of the company, as far as they are the reason.</param>
/// <param name="Doubt">Why it stays apart from <paramref name="MayBe"/>; null where nothing is doubted.</param>
/// <param name="MayBe">Rows of the entities that it may be the same as, the likeliest first.</param>
internal sealed record Gathered(
    long Into, GatheringReason? Reason, string? Evidence, GatheringDoubt? Doubt, IReadOnlyList<long> MayBe);

using Archive.Entities.Gathering;

namespace Archive.Reading.Review;

/// <summary>A name that counts as another, and why.</summary>
/// <param name="Id">Its own id.</param>
/// <param name="Name">The name.</param>
/// <param name="Reason">Why; null where it led to the entity before gathering.</param>
/// <param name="Evidence">The words of the role, or the name of the company, as far as they are the reason.</param>
public sealed record GatheredName(string Id, string Name, GatheringReason? Reason, string? Evidence);

namespace Archive.Entities.Gathering;

/// <summary>What is known about a name and a group whose names sound like it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Reason">Why they are one; null where nothing says so.</param>
/// <param name="Evidence">The words of the role, or the name of the company.</param>
/// <param name="Contradicts">Whether what is said of the two speaks against it.</param>
internal sealed record Verdict(NameGroup Group, GatheringReason? Reason, string? Evidence = null, bool Contradicts = false);

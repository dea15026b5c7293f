namespace Archive.Lens;

/// <summary>One way of calling a thing.</summary>
/// <param name="Id">Its own within its set, lower-case Latin with hyphens; stands in addresses.</param>
/// <param name="Label">What readers are shown.</param>
/// <param name="Forms">How it is written, as people write it; what is compared is their folded form.</param>
public sealed record Term(string Id, string Label, IReadOnlyList<string> Forms);

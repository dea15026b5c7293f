namespace Archive.Reading.Names;

/// <summary>A name that stands in the same articles as another.</summary>
/// <param name="Link">The name, with the number of articles that have both.</param>
/// <param name="Strength">See <see cref="Association"/>.</param>
public sealed record MetName(EntityLink Link, double Strength);

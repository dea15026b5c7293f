namespace Archive.Reading.Names;

/// <summary>The names that an entity is met with most, and what holds between them.</summary>
/// <param name="Names">In the order asked for.</param>
/// <param name="Ties">The strongest first.</param>
/// <param name="Total">How many names are met in all.</param>
public sealed record NameCompany(IReadOnlyList<MetName> Names, IReadOnlyList<NameTie> Ties, int Total);

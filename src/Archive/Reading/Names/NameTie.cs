namespace Archive.Reading.Names;

/// <summary>Two of the names met with an entity that are strongly associated within its articles.</summary>
/// <param name="One">The place of the first in <see cref="NameCompany.Names"/>.</param>
/// <param name="Other">The place of the second, a greater one.</param>
/// <param name="Articles">How many articles name the entity and both.</param>
/// <param name="Strength">See <see cref="Association"/>; among the entity's articles.</param>
public sealed record NameTie(int One, int Other, int Articles, double Strength);

using Archive.Entities;
using Archive.Search;

namespace Archive.Reading.Names;

/// <summary>One of two entities that are compared.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Articles">How many articles name it.</param>
/// <param name="Months">Months with articles that name it, in order of time.</param>
/// <param name="Alone">Names met with it and never with the other, the most strongly associated first.</param>
/// <param name="AloneTotal">How many of these there are.</param>
/// <param name="OfOther">Its quotes in which the other is named.</param>
public sealed record ComparedName(
    Entity Entity, long Articles, IReadOnlyList<MonthCount> Months, IReadOnlyList<MetName> Alone, int AloneTotal, QuotesFound OfOther);

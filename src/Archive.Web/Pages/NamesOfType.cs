using Archive.Entities;
using Archive.Reading;

namespace Archive.Web.Pages;

/// <summary>Names of one type, and how many there are in all.</summary>
public sealed record NamesOfType(EntityType Type, int Total, IReadOnlyList<EntityLink> Names);

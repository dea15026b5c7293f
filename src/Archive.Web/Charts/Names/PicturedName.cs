using Archive.Reading.Names;

namespace Archive.Web.Charts.Names;

/// <summary>A name in a picture.</summary>
/// <param name="Label">Its name, cut where it is long.</param>
/// <param name="Weight">How thick its line is: 1 to 5.</param>
public sealed record PicturedName(MetName Met, LabelBox Box, string Label, double Weight);

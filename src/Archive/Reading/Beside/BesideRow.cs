namespace Archive.Reading.Beside;

/// <summary>Paragraphs of two texts that say the same; one side is empty where only one text has them.</summary>
/// <param name="Compared">Whether their words were compared; else they are too long for that and nothing is marked.</param>
public sealed record BesideRow(IReadOnlyList<IReadOnlyList<BesideRun>> One, IReadOnlyList<IReadOnlyList<BesideRun>> Other, bool Compared);

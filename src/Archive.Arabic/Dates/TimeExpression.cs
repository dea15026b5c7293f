namespace Archive.Arabic.Dates;

/// <summary>Words of a text that name a time, and the time that they name.</summary>
/// <param name="Start">Where the words begin: UTF-16 code units into the text.</param>
/// <param name="Length">Their length in UTF-16 code units.</param>
/// <param name="Text">The words as they stand in the text.</param>
/// <param name="From">The first moment, wall-clock time of the place that is written about; midnight for a whole day.</param>
/// <param name="To">The last moment in units of the precision, inclusive: for days and coarser the last day at midnight.</param>
/// <param name="Precision">How exactly the words name it.</param>
/// <param name="Relative">Whether it was resolved against the reference («أمس») or stands by itself («24 نوفمبر 2021»).</param>
public sealed record TimeExpression(
    int Start, int Length, string Text, DateTime From, DateTime To, TimePrecision Precision, bool Relative);

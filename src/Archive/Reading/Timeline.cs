namespace Archive.Reading;

/// <summary>The archive's times from end to end.</summary>
/// <param name="Years">Years that have something, in order.</param>
/// <param name="Months">Months that have something, in order.</param>
public sealed record Timeline(IReadOnlyList<PeriodCount> Years, IReadOnlyList<PeriodCount> Months)
{
    /// <summary>News look back further than forward; what lies beyond would make a picture of empty years.</summary>
    private const int YearsBefore = 10, YearsAfter = 2;

    /// <summary>The years worth a picture: around those in which articles were published, or else around the one most spoken of.</summary>
    public IReadOnlyList<PeriodCount> YearsInFrame
    {
        get
        {
            if (Years.Count == 0)
            {
                return [];
            }

            var published = Years.Where(year => year.Published > 0).DefaultIfEmpty(Years.MaxBy(year => year.Happened)).ToList();
            var (first, last) = (published[0].Period.First.Year - YearsBefore, published[^1].Period.First.Year + YearsAfter);
            return [.. Years.Where(year => year.Period.First.Year >= first && year.Period.First.Year <= last)];
        }
    }
}

using System.Globalization;
using Archive.Lens;
using Archive.Reading;
using Archive.Web.Requests;
using Archive.Web.Wording;

namespace Archive.Web.Charts;

/// <summary>
/// The share of each term over time, a strip of bars a term, one below the other: nobody has to tell colours apart, and a term is read from
/// its own line. Lengths across are per cent and lengths up are pixels; time runs from right to left, as the page is read.
/// </summary>
public sealed class LensChart
{
    public const int BarHeight = 40;

    /// <summary>More slots than this are not drawn empty: periods without uses are left out then.</summary>
    private const int MaxSlots = 60;

    private const int MinSlots = 8;

    private readonly List<LensPeriod> _slots;
    private readonly TermSet _set;
    private readonly LensFilter _filter;

    private LensChart(TermSet set, LensFilter filter, List<LensPeriod> slots) => (_set, _filter, _slots) = (set, filter, slots);

    public IReadOnlyList<LensPeriod> Slots => _slots;

    public IReadOnlyList<Term> Terms => _set.Terms;

    private int Room => Math.Max(MinSlots, _slots.Count);

    /// <summary>Null where there is nothing to draw.</summary>
    public static LensChart? Of(LensPage page, LensFilter filter)
    {
        if (page.Periods.Count == 0)
        {
            return null;
        }

        var known = page.Periods.ToDictionary(period => period.Period);
        var slots = new List<LensPeriod>();
        for (var at = page.Periods[0].Period; at.First <= page.Periods[^1].Period.First && slots.Count <= MaxSlots; at = CalendarPeriod.Around(at.Last.AddDays(1), at.Unit))
        {
            slots.Add(known.GetValueOrDefault(at, new LensPeriod(at, new TermCounts(page.Set.Terms.Count))));
        }

        return new LensChart(page.Set, filter, slots.Count <= MaxSlots ? slots : [.. page.Periods]);
    }

    /// <summary>The articles of a period that use a term.</summary>
    public string AddressOf(int term, LensPeriod slot) =>
        LensAddress.OfUses(_set.Id, Terms[term].Id, _filter with { From = slot.Period.First, To = slot.Period.Last });

    /// <summary>The lens on a period alone.</summary>
    public string AddressOf(LensPeriod slot) => LensAddress.Of(_set.Id, _filter with { From = slot.Period.First, To = slot.Period.Last });

    /// <summary>«نونبر 2021: وزير الأمن 40%، مرتين»</summary>
    public string Words(int term, LensPeriod slot) =>
        $"{PeriodWords.Name(slot.Period)}: {Terms[term].Label} {LensWords.Share(slot.Terms.ShareOf(term))}، {Nouns.Time.For(slot.Terms.Counts[term].Uses)}";

    public string Left(int slot, double inset = 0) => Percent(100.0 - (100.0 * (slot + 1 - inset) / Room));

    public string Width(double share) => Percent(100.0 * share / Room);

    /// <summary>A bar of a share that begins at the right edge.</summary>
    public static string FromRight(double share) => Percent(100 - (100 * share));

    public static string Whole(double share) => Percent(100 * share);

    /// <summary>Pixels; something is always seen where something is.</summary>
    public static int Height(double share) => share == 0 ? 0 : Math.Max(2, (int)(BarHeight * share));

    public (string? Tick, string? Year) Ticks(int slot)
    {
        var first = _slots[slot].Period.First;
        return _slots[slot].Period.Unit == CalendarUnit.Month
            ? PeriodTicks.OfMonth(slot, _slots.Count, first)
            : (PeriodTicks.OfYear(slot, _slots.Count, first.Year), null);
    }

    private static string Percent(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}

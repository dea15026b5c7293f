using Archive.Arabic.Text;

namespace Archive.Dating;

/// <summary>The days of the week as words of a text.</summary>
internal static class Weekday
{
    /// <summary>Folded, in the order of <see cref="DayOfWeek"/>.</summary>
    private static readonly string[] Names = ["الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت"];

    /// <summary>The day that a word names; null where it names none.</summary>
    public static DayOfWeek? Of(Token word) => Array.IndexOf(Names, word.Exact) is >= 0 and var day ? (DayOfWeek)day : null;
}

namespace Archive.Arabic.Dates.Grammar;

/// <summary>A feast: its names, and how to find its day in a year.</summary>
/// <param name="Names">Names separated by «|».</param>
/// <param name="Rule">Which calendar counts it.</param>
/// <param name="Month">The month; of Easter nothing.</param>
/// <param name="Day">The day; of Easter the days after Sunday.</param>
internal sealed record Holiday(string Names, HolidayCalendar Rule, int Month, int Day)
{
    internal static readonly Holiday[] All =
    [
        new("عيد الفطر", HolidayCalendar.Hijri, 10, 1),
        new("عيد الأضحى", HolidayCalendar.Hijri, 12, 10),
        new("يوم عرفة|وقفة عرفات", HolidayCalendar.Hijri, 12, 9),
        new("المولد النبوي|عيد المولد النبوي|عيد المولد|ذكرى المولد النبوي", HolidayCalendar.Hijri, 3, 12),
        new("عاشوراء|يوم عاشوراء", HolidayCalendar.Hijri, 1, 10),
        new("رأس السنة الهجرية|عيد رأس السنة الهجرية|رأس العام الهجري", HolidayCalendar.Hijri, 1, 1),
        new("ليلة القدر", HolidayCalendar.Hijri, 9, 27),
        new("رأس السنة|رأس السنة الميلادية|عيد رأس السنة|عيد رأس السنة الميلادية|رأس السنة الجديدة", HolidayCalendar.Gregorian, 1, 1),
        new("ليلة رأس السنة|ليلة رأس السنة الميلادية", HolidayCalendar.Gregorian, 12, 31),
        new("عيد الميلاد|عيد الميلاد المجيد|كريسماس|الكريسماس|يوم عيد الميلاد", HolidayCalendar.Gregorian, 12, 25),
        new("ليلة عيد الميلاد", HolidayCalendar.Gregorian, 12, 24),
        new("عيد الحب|يوم الحب", HolidayCalendar.Gregorian, 2, 14),
        new("عيد المرأة|اليوم العالمي للمرأة|يوم المرأة العالمي", HolidayCalendar.Gregorian, 3, 8),
        new("عيد الأم|يوم الأم", HolidayCalendar.Gregorian, 3, 21),
        new("يوم الأرض", HolidayCalendar.Gregorian, 3, 30),
        new("عيد العمال|عيد الشغل|يوم العمال العالمي", HolidayCalendar.Gregorian, 5, 1),
        new("عيد العرش", HolidayCalendar.Gregorian, 7, 30),
        new("عيد الشباب", HolidayCalendar.Gregorian, 8, 21),
        new("عيد المسيرة الخضراء", HolidayCalendar.Gregorian, 11, 6),
        new("عيد الهالوين|الهالوين|هالوين", HolidayCalendar.Gregorian, 10, 31),
        new("عيد الفصح|أحد الفصح", HolidayCalendar.Easter, 0, 0),
        new("الجمعة العظيمة", HolidayCalendar.Easter, 0, -2),
        new("أحد الشعانين", HolidayCalendar.Easter, 0, -7),
    ];

    /// <summary>Its day in a Gregorian year; the Islamic year being shorter, a feast may miss one or come twice: then the first.</summary>
    internal Interval? In(int year) => Rule switch
    {
        HolidayCalendar.Gregorian => CalendarUnits.Day(new DateTime(year, Month, Day), true),
        HolidayCalendar.Easter => CalendarUnits.Day(Easter(year).AddDays(Day), true),
        _ => HijriYears.Best(
            new DateTime(year, 7, 1),
            hijri => HijriYears.Day(hijri, Month, Day) is { } day && day.Year == year ? CalendarUnits.Day(day, true) : null,
            found => found.From.DayOfYear),
    };

    /// <summary>Easter Sunday of the western churches (Meeus, Jones and Butcher).</summary>
    private static DateTime Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var day = h + l - (7 * m) + 114;
        return new DateTime(year, day / 31, (day % 31) + 1);
    }
}

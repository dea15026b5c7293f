using System.Globalization;

namespace Archive.Web.Wording;

/// <summary>
/// A noun in the six forms that Arabic counts with (CLDR's plural rules for <c>ar</c>): none, one and two are said without a number;
/// 3–10 take the plural, 11–99 the singular in the accusative, whole hundreds the singular. The last two digits decide.
/// </summary>
/// <param name="Zero">«لا مقالات»</param>
/// <param name="One">«مقال واحد»</param>
/// <param name="Two">«مقالان»</param>
/// <param name="Few">«مقالات», after 3–10, 103–110 …</param>
/// <param name="Many">«مقالًا», after 11–99, 111–199 …</param>
/// <param name="Other">«مقال», after 100–102, 200–202 …</param>
public sealed record CountedNoun(string Zero, string One, string Two, string Few, string Many, string Other)
{
    /// <summary>The number and its noun: «3 مقالات».</summary>
    public string For(long count) => count switch
    {
        0 => Zero,
        1 => One,
        2 => Two,
        _ => (count % 100) switch
        {
            >= 3 and <= 10 => $"{Number(count)} {Few}",
            >= 11 => $"{Number(count)} {Many}",
            _ => $"{Number(count)} {Other}",
        },
    };

    /// <summary>Western digits, thousands parted by a point: what CLDR gives for <c>ar-MA</c>.</summary>
    public static string Number(long count) => count.ToString("#,0", Moroccan);

    // Stated here, not taken from the machine's culture data: a container without it would write another sign.
    private static readonly NumberFormatInfo Moroccan = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}

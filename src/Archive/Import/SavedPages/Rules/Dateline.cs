using System.Text.RegularExpressions;
using Archive.Arabic.Dates;
using Archive.Arabic.Text;

namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// The place that opens a report: «الرباط - …», «الرباط ـ «القدس العربي»: …», «واشنطن/ الأناضول …», «الرباط، 24 نوفمبر 2021 (ومع) - …».
/// </summary>
/// <param name="Opening">The words up to the sign that closes them.</param>
/// <param name="End">Where the report itself goes on, in UTF-16 code units.</param>
internal sealed partial record Dateline(string Place, string Opening, int End, TimeExpression? Date, string? Source)
{
    private const int MostParts = 3;
    private const int LongestPart = 60;
    private const int MostWordsOfPlace = 4;

    /// <summary>Null where the text opens with anything else.</summary>
    public static Dateline? Read(string text, IReadOnlyDictionary<string, string> names)
    {
        string? source = null;
        var from = 0;
        for (var part = 0; part < MostParts; part++)
        {
            // Looked for in a bounded stretch: a report without any such sign must not be read to its end.
            var sign = Sign().Match(text, from, Math.Min(LongestPart, text.Length - from));
            if (!sign.Success)
            {
                return null;
            }

            var words = text[from..sign.Index];
            var place = PlaceEnd().Split(words.TrimStart('(', '*', ' '), 2)[0].Trim();
            var folded = Analyzer.Fold(place);
            var date = TimeExpressionFinder.Find(words).FirstOrDefault(found => !found.Relative && found.Precision <= TimePrecision.Day);
            if (IsPlace(folded, words, sign.Value, date))
            {
                return new Dateline(place, text[..sign.Index].Trim(), sign.Index + sign.Length, date, source);
            }

            if (!IsSender(folded, names))
            {
                return null;
            }

            source ??= names.GetValueOrDefault(folded);
            from = sign.Index + sign.Length;
        }

        return null;
    }

    /// <summary>A city we know; or a name that a dash, and an agency or a date before the dash, mark as a place.</summary>
    private static bool IsPlace(string folded, string words, string sign, TimeExpression? date)
    {
        if (NewspaperWords.Contains(WordKind.Place, folded))
        {
            return true;
        }

        var agency = Agency().Match(words);
        return sign.Trim() is "-" or "–" or "—" or "ـ"
            && folded.Split(' ').Length <= MostWordsOfPlace && folded.Any(char.IsLetter) && !char.IsAsciiDigit(folded[0])
            && ((date is not null && words.AsSpan(0, date.Start).TrimEnd() is [.., '،' or ',' or '('])
                || (agency.Success && NewspaperWords.Contains(WordKind.Agency, Analyzer.Fold(agency.Value))));
    }

    private static bool IsSender(string folded, IReadOnlyDictionary<string, string> names) =>
        names.ContainsKey(folded) || NewspaperWords.Contains(WordKind.Agency, folded)
        || (folded.Length > 0 && NewspaperWords.Contains(WordKind.Medium, folded[(folded.LastIndexOf(' ') + 1)..]));

    [GeneratedRegex(@"\s+[-–—/]\s*|[-–—/]\s+|\s+ـ+\s+|\s*:\s+")]
    private static partial Regex Sign();

    /// <summary>An agency in brackets, a comma, or a number end the name of the place.</summary>
    [GeneratedRegex(@"[،,()«»""“”\[\]]|\s\d")]
    private static partial Regex PlaceEnd();

    [GeneratedRegex(@"(?<=[(\[])[^()\[\]]+(?=[)\]])")]
    private static partial Regex Agency();
}

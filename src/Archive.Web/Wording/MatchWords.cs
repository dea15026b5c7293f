using System.Globalization;
using Archive.Search;

namespace Archive.Web.Wording;

/// <summary>How a word of the query was met in an article, in words.</summary>
public static class MatchWords
{
    /// <param name="strength">The closest way in which it was met; null where it is lacking.</param>
    public static string For(MatchStrength? strength) => strength switch
    {
        MatchStrength.Exact => "بلفظها",
        MatchStrength.Stem => "بصورة أخرى من الكلمة",
        MatchStrength.Family => "من عائلتها أو كتابة أخرى للاسم",
        _ => "غير موجودة",
    };

    /// <summary>«2,4»: with the comma that Morocco writes.</summary>
    public static string Weight(double weight) => weight.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
}

using Archive.Arabic.Copies;

namespace Archive.Web.Wording;

/// <summary>What texts have in common, in words.</summary>
public static class CopyWords
{
    public static string Source(string? source) => source ?? "مصدر غير مذكور";

    /// <summary>«النصّان متطابقان»، «المشترك بين النصّين 92 %»، «83 % من هذا النص في الآخر».</summary>
    public static string InCommon(Likeness likeness) => likeness switch
    {
        { Similarity: 1 } => "النصّان متطابقان",
        { Similarity: 0 } => "لا جملة مشتركة بين النصّين",
        { Similarity: < Likeness.Sharing, Covered: >= Likeness.Excerpt } => $"{Percent(likeness.Covered)} من هذا النص في الآخر",
        { Similarity: < Likeness.Sharing, Covering: >= Likeness.Excerpt } => $"{Percent(likeness.Covering)} من الآخر في هذا النص",
        _ => $"المشترك بين النصّين {Percent(likeness.Similarity)}",
    };

    /// <summary>Down to the whole per cent, so that what is not all never reads as all; a sign of direction holds number and sign together.</summary>
    private static string Percent(double share) => $"\u200E{Math.Max(1, (int)(share * 100))}%\u200E";
}

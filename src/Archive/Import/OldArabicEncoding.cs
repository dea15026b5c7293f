using System.Text;
using Archive.Arabic.Text;

namespace Archive.Import;

/// <summary>
/// Tells windows-1256 and ISO-8859-6 apart, and both from broken UTF-8, by the words that come out: every Arabic text
/// is full of words with the article and of a handful of prepositions, and a wrong reading has next to none.
/// </summary>
internal static class OldArabicEncoding
{
    private const int FewestWords = 5;
    private const double LeastShare = 0.15;

    private static readonly int[] CodePages = [1256, 28596];
    private static readonly HashSet<string> Common =
        ["في", "من", "علي", "الي", "عن", "ان", "هذا", "هذه", "التي", "الذي", "مع", "بعد", "ما", "لا", "او", "و"];

    /// <summary>The text; null where neither encoding gives plain Arabic.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> bytes)
    {
        string? best = null;
        var bestShare = LeastShare;
        foreach (var codePage in CodePages)
        {
            if (TryDecode(codePage, bytes) is { } text && ShareOfCommon(text) is var share && share > bestShare)
            {
                (best, bestShare) = (text, share);
            }
        }

        return best;
    }

    private static string? TryDecode(int codePage, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return CodePagesEncodingProvider.Instance
                .GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static double ShareOfCommon(string text)
    {
        var words = Analyzer.Analyze(text);
        var common = words.Count(word => Common.Contains(word.Exact) || word.Exact is ['ا', 'ل', _, _, ..]);
        return words.Count < FewestWords ? 0 : (double)common / words.Count;
    }
}

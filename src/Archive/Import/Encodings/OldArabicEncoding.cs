using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Archive.Import.SavedPages;

namespace Archive.Import.Encodings;

/// <summary>
/// Tells windows-1256 and ISO-8859-6 apart, and both from anything else, by how usual the letters are that come out
/// (ArabicLetters.tsv): read wrongly, ل م ن ه و ي become ف and vowel signs or é and ç, which no Arabic text is full of.
/// </summary>
internal static class OldArabicEncoding
{
    public const int Windows1256 = 1256;
    public const int Iso88596 = 28596;

    /// <summary>The encoding of Windows for French and English.</summary>
    public const int Windows1252 = 1252;

    private const int FewestLetters = 3;

    /// <summary>Mean of the letters' log frequencies: −2.9 for Arabic, below −5 for anything read wrongly.</summary>
    private const double LeastUsual = -4.0;

    /// <summary>What a sign that Arabic hardly uses counts: one in a hundred thousand.</summary>
    private static readonly double Unusual = Math.Log(1e-5);

    private static readonly FrozenDictionary<char, double> Usual = TabTable.Read("ArabicLetters.tsv")
        .ToFrozenDictionary(row => row[0][0], row => Math.Log(int.Parse(row[1], CultureInfo.InvariantCulture) / 1e4));

    /// <summary>The one of the encodings in which the bytes are most like Arabic; null where in none they are.</summary>
    public static Encoding? Tell(ReadOnlySpan<byte> bytes, params ReadOnlySpan<int> codePages)
    {
        Encoding? best = null;
        var bestScore = LeastUsual;
        foreach (var codePage in codePages)
        {
            var encoding = Of(codePage);
            if (TextEncoding.TryDecode(encoding, bytes) is { } text && Score(text) is var score && score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    /// <summary>The encoding of that number; it refuses bytes that mean nothing in it.</summary>
    public static Encoding Of(int codePage) => CodePagesEncodingProvider.Instance
        .GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Whether bytes that are no UTF-8 are French or English: plain letters, and now and then one with an accent.</summary>
    public static bool IsWestern(ReadOnlySpan<byte> bytes)
    {
        var letters = 0;
        var accents = 0;
        foreach (var b in bytes)
        {
            letters += char.IsAsciiLetter((char)b) ? 1 : 0;
            accents += b >= 0x80 ? 1 : 0;
        }

        return accents * 5 < letters && TextEncoding.TryDecode(Of(Windows1252), bytes) is { } text
            && text.All(c => c < 0x80 || "àâäçèéêëîïôöùûüÿœæÀÂÇÈÉÊËÎÏÔÙÛŒ«»“”‘’–—…°€\u00A0".Contains(c, StringComparison.Ordinal));
    }

    private static double Score(string text)
    {
        var (sum, count) = (0.0, 0);
        foreach (var c in text)
        {
            // The control characters of ISO 8859 stand for letters in every other encoding.
            if (c >= 0x80 && !char.IsWhiteSpace(c))
            {
                sum += Usual.GetValueOrDefault(c, Unusual);
                count++;
            }
        }

        return count < FewestLetters ? double.NegativeInfinity : sum / count;
    }
}

using System.Text.RegularExpressions;
using Archive.Arabic.Text;

namespace Archive.Import.SavedPages.Rules;

/// <summary>The caption of the picture above the text: it names in brackets where the picture is from, «… (رويترز)», «… (أرشيف)».</summary>
internal static partial class CaptionRule
{
    public static void Apply(SavedPage page, IReadOnlyDictionary<string, string> names)
    {
        var start = page.BodyStart;
        foreach (var line in start < page.Lines.Count ? page.Undecided(0, start) : [])
        {
            var credit = Analyzer.Fold(Brackets().Match(line.Text).Value);
            if (NewspaperWords.Contains(WordKind.Agency, credit) || NewspaperWords.Contains(WordKind.PictureCredit, credit)
                || names.ContainsKey(credit))
            {
                line.Cut("caption");
            }
        }
    }

    /// <summary>Behind other words, at the end.</summary>
    [GeneratedRegex(@"(?<=\w.{3,200}[(\[])[^()\[\]]{2,40}(?=[)\]]\W*$)")]
    private static partial Regex Brackets();
}

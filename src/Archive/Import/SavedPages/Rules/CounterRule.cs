using System.Text.RegularExpressions;

namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// Numbers alone on a line, above the first paragraph or below the last one, count shares and views; addresses there lead
/// elsewhere. Between paragraphs, and under a line that announces a list, both are the article's.
/// </summary>
internal static partial class CounterRule
{
    /// <summary>How deep into a page without paragraphs (a title, a poem) a counter is looked for.</summary>
    private const int HeadWithoutBody = 4;

    public static void Apply(SavedPage page)
    {
        var start = page.BodyStart;
        var last = page.LastProse;
        var head = start < page.Lines.Count ? start : Math.Min(start, HeadWithoutBody);
        var announced = false;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            announced |= i >= last && line.Announces;
            if (line.IsUndecided && (i < head || (last >= start && i > last)) && !announced)
            {
                Judge(page, line);
            }
        }
    }

    public static bool IsAddress(string text) => Address().IsMatch(text);

    private static void Judge(SavedPage page, PageLine line)
    {
        if (Counter().IsMatch(line.Text))
        {
            line.Cut("counter");
        }
        else if (IsAddress(line.Text))
        {
            page.Url ??= line.Text;
            line.Cut("address");
        }
    }

    [GeneratedRegex(@"^\(?[+]?\d{1,4}(?:[.,٬٫ ]?\d{1,3})?(?:[,٬]\d{3})?\s?[kKmM]?[+]?\)?$")]
    private static partial Regex Counter();

    [GeneratedRegex(@"^https?://\S+$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}

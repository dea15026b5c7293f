using Archive.Articles;

namespace Archive.Import.SavedPages.Rules;

/// <summary>Forms, buttons, lists of other articles and everything after the article's end, by their words.</summary>
internal static class FurnitureRule
{
    public static void Apply(SavedPage page)
    {
        var last = page.LastProse;
        var paragraphs = 0;
        var headlines = false;
        string? end = null;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (!line.IsUndecided)
            {
                continue;
            }

            if (Furniture.Match(line) is { } furniture && furniture.Reach != FurnitureReach.Keywords)
            {
                line.Cut(furniture.Rule);
                end ??= Ends(furniture.Reach, paragraphs, i > last) ? furniture.Rule : null;
                // Above the article such a list cannot be told from the title that follows it.
                headlines |= furniture.Reach == FurnitureReach.Headlines && paragraphs > 0;
            }
            else if (end is not null)
            {
                line.Cut("after-" + end);
            }
            else
            {
                // A headline may end with a question mark, hardly with a full stop.
                headlines &= !line.IsProse && line.Text[^1] != '.' && (line.IsLinked || line.Kind != BlockKind.Heading);
                paragraphs += line.IsProse ? 1 : 0;
                if (headlines)
                {
                    line.Cut("related-headline");
                }
            }
        }
    }

    private static bool Ends(FurnitureReach reach, int paragraphs, bool afterAll) => reach switch
    {
        FurnitureReach.End => paragraphs > 0,
        FurnitureReach.LateEnd => paragraphs > 1 || (paragraphs > 0 && afterAll),
        _ => false,
    };
}

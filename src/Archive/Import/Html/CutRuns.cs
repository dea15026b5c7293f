namespace Archive.Import.Html;

/// <summary>Joins lines that were cut one after the other by the same rule: a menu is one entry.</summary>
internal static class CutRuns
{
    public static IReadOnlyList<CutLine> Join(IEnumerable<(int Index, CutLine Cut)> lines)
    {
        var joined = new List<CutLine>();
        var texts = new List<string>();
        var (last, first) = (-1, (CutLine?)null);
        foreach (var (index, cut) in lines)
        {
            if (first is not null && (cut.Rule != first.Rule || index != last + 1))
            {
                joined.Add(first with { Text = string.Join(" · ", texts) });
                (first, texts) = (null, []);
            }

            first ??= cut;
            texts.Add(cut.Text);
            last = index;
        }

        if (first is not null)
        {
            joined.Add(first with { Text = string.Join(" · ", texts) });
        }

        return joined;
    }
}

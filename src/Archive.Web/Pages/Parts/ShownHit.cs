using Archive.Search;

namespace Archive.Web.Pages.Parts;

/// <summary>A hit, and the words that led to it: they stand in its links.</summary>
public sealed record ShownHit(SearchHit Hit, string Text)
{
    /// <summary>How much a word weighs beside the weightiest of the query, 0 to 100.</summary>
    public int PercentOf(WordMatch match)
    {
        var most = Hit.Explanation.Max(word => word.Weight);
        return most > 0 ? (int)Math.Round(100 * Math.Clamp(match.Weight / most, 0, 1)) : 0;
    }
}

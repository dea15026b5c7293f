namespace Archive.Import.Encodings;

/// <summary>Text as it is read on, and what was noticed in it.</summary>
internal sealed record DecodedText(string Text, IReadOnlyList<Doubt> Doubts)
{
    /// <summary>The article with these doubts beside its own.</summary>
    public ExtractedArticle Note(ExtractedArticle article) =>
        Doubts.Count == 0 ? article : article with { Doubts = [.. article.Doubts.Concat(Doubts).Distinct()] };
}

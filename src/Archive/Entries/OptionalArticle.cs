namespace Archive.Entries;

/// <summary>
/// «(ال)لوديي» in the register stands for two spellings, with the article and without. An article is never assumed:
/// «حسن» and «الحسن» are two names.
/// </summary>
internal static class OptionalArticle
{
    private const string Sign = "(ال)";

    /// <summary>All spellings of a name, the one with every article first.</summary>
    /// <remarks>Two signs in one name go together, so that a name never has more than two spellings.</remarks>
    internal static IEnumerable<string> Spellings(string name) => name.Contains(Sign, StringComparison.Ordinal)
        ? [name.Replace(Sign, "ال", StringComparison.Ordinal), name.Replace(Sign, "", StringComparison.Ordinal)]
        : [name];
}

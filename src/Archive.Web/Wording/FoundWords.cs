using Archive.Reading.Names;

namespace Archive.Web.Wording;

/// <summary>What is said of names that were found in texts and that nobody has looked at.</summary>
public static class FoundWords
{
    /// <summary>Beside such a name.</summary>
    public const string Mark = "لم يُراجَع";

    /// <summary>«من السجل»; null: both.</summary>
    public static string Many(bool? isFound) => isFound is { } found ? NameListWords.For(OriginOf(found)) : "السجل والنصوص";

    /// <summary>What stands in addresses; null: both.</summary>
    public static string? Slug(bool? isFound) => isFound is { } found ? NameListWords.Slug(OriginOf(found)) : null;

    public static bool? FromSlug(string? slug) => NameListWords.OriginFromSlug(slug) is { } origin ? origin == NameOrigin.Found : null;

    private static NameOrigin OriginOf(bool isFound) => isFound ? NameOrigin.Found : NameOrigin.Register;
}

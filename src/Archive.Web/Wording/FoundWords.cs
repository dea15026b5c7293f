namespace Archive.Web.Wording;

/// <summary>What is said of names that were found in texts and that nobody has looked at.</summary>
public static class FoundWords
{
    /// <summary>Beside such a name.</summary>
    public const string Mark = "لم يُراجَع";

    /// <summary>«من السجل»; null: both.</summary>
    public static string Many(bool? isFound) => isFound switch
    {
        true => "وُجدت في النصوص",
        false => "من السجل",
        null => "السجل والنصوص",
    };

    /// <summary>What stands in addresses; null: both.</summary>
    public static string? Slug(bool? isFound) => isFound switch
    {
        true => "found",
        false => "register",
        null => null,
    };

    public static bool? FromSlug(string? slug) => slug switch
    {
        "found" => true,
        "register" => false,
        _ => null,
    };
}

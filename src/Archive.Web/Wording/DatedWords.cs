using Archive.Search;

namespace Archive.Web.Wording;

/// <summary>How much is known of a date of publication, in words and in addresses.</summary>
public static class DatedWords
{
    public static string For(DateKnowledge known) => known switch
    {
        DateKnowledge.Day => "معلوم اليوم",
        DateKnowledge.Approximate => "تقريبي",
        _ => "غير مؤرّخ",
    };

    public static string Slug(DateKnowledge known) => known.ToString().ToLowerInvariant();

    /// <summary>Null where the address names none.</summary>
    public static DateKnowledge? FromSlug(string? slug) =>
        Enum.GetValues<DateKnowledge>().Where(known => Slug(known) == slug).Select(known => (DateKnowledge?)known).FirstOrDefault();
}

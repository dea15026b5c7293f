using Archive.Arabic.Names;
using Archive.Reading.Names;

namespace Archive.Web.Wording;

/// <summary>What lists of names are sorted and chosen by: in Arabic and in addresses.</summary>
public static class NameListWords
{
    public static string For(NameSort sort) => sort switch
    {
        NameSort.Name => "بالحروف",
        NameSort.Newest => "بأحدث مقال",
        _ => "بعدد المقالات",
    };

    public static string Slug(NameSort sort) => sort switch
    {
        NameSort.Name => "name",
        NameSort.Newest => "newest",
        _ => "articles",
    };

    public static NameSort? SortFromSlug(string? slug) =>
        Enum.GetValues<NameSort>().Select(sort => (NameSort?)sort).FirstOrDefault(sort => Slug(sort!.Value) == slug);

    public static string For(NameOrigin origin) => origin == NameOrigin.Found ? "وُجدت في النصوص" : "من السجل";

    public static string Slug(NameOrigin origin) => origin == NameOrigin.Found ? "found" : "register";

    public static NameOrigin? OriginFromSlug(string? slug) =>
        Enum.GetValues<NameOrigin>().Select(origin => (NameOrigin?)origin).FirstOrDefault(origin => Slug(origin!.Value) == slug);

    /// <summary>As the alphabet is written: the first letter with its hamza.</summary>
    public static string Letter(char letter) => letter switch
    {
        'ا' => "أ",
        'ه' => "هـ",
        NameOrder.Other => "غيرها",
        _ => letter.ToString(),
    };
}

using Archive.Search;

namespace Archive.Web.Wording;

/// <summary>Why another query is offered, in the words that stand before it.</summary>
public static class SuggestionWords
{
    public static string For(SuggestionReason reason) => reason switch
    {
        SuggestionReason.Spelling => "هل تقصد:",
        SuggestionReason.Keyboard => "ربما كُتبت ولوحة المفاتيح على لغة أخرى:",
        SuggestionReason.SingleWord => "كلمة وحدها:",
        SuggestionReason.AnyWord => "أيّ كلمة من الكلمات:",
        SuggestionReason.Loosened => "بكل صور الكلمات، لا بلفظها:",
        SuggestionReason.WithoutFilters => "في الأرشيف كله، من دون مرشّحات:",
        _ => "جرّب:",
    };
}

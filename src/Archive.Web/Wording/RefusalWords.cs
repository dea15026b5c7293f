using Archive.Import;

namespace Archive.Web.Wording;

/// <summary>Why something was not taken in, and what to do, in words.</summary>
public static class RefusalWords
{
    public static string For(RefusalCause cause) => cause switch
    {
        RefusalCause.Unreadable => "تعذّرت قراءة الملف؛ تحقّق من مكانه ومن صلاحية قراءته.",
        RefusalCause.Empty => "الملف فارغ؛ ضع مكانه ملفًا فيه نص.",
        RefusalCause.TooLarge => "هو أكبر من أن يكون مقالًا واحدًا؛ قسّمه إلى مقالاته.",
        RefusalCause.WrongKind => "ليس من أنواع الملفات التي تُقرأ؛ احفظ المقال نصًا أو صفحة ثم أعده.",
        RefusalCause.Encoding => "لا يُعرف ترميز حروفه أو فسدت في الطريق؛ احفظه بترميز UTF-8.",
        RefusalCause.Damaged => "الملف مبتور أو تالف؛ اجلبه من مصدره مرة أخرى.",
        RefusalCause.Malformed => "لا يوافق صيغته؛ صحّح الموضع المذكور.",
        RefusalCause.NoArticle => "لا مقال فيه؛ احفظ الصفحة والمقال مفتوح.",
        RefusalCause.Duplicate => "رقمه المميز لمقال آخر في الملف نفسه؛ أعط كلًّا رقمه.",
        RefusalCause.Unsafe => "فيه ما لا يُؤمَن فتحه، كمسار يخرج من مجلده أو حجم يتضخم عند فكّه.",
        _ => "لم يدخل للسبب المذكور.",
    };
}

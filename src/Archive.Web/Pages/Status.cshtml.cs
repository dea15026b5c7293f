using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>What a reader sees instead of what was asked for. Depends on nothing that may have failed.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class StatusModel : PageModel
{
    public int Code { get; private set; }

    public string Title => Code switch
    {
        404 => "لا شيء في هذا العنوان",
        400 or 405 or 414 => "طلب غير مفهوم",
        429 => "طلبات كثيرة في وقت قصير",
        503 => "الأرشيف مشغول الآن",
        >= 500 => "وقع خطأ في الأرشيف",
        _ => "تعذّر عرض الصفحة",
    };

    public string Advice => Code switch
    {
        404 => "ربما نُقص من العنوان حرف أو زيد فيه. المقالات لا تُحذف من الأرشيف، فابحث عمّا تريد:",
        400 or 405 or 414 => "في العنوان ما لا يُفهم. ابدأ من البحث:",
        429 or 503 => "انتظر لحظة ثم أعد المحاولة.",
        >= 500 => "الخلل منّا لا منك، وقد سُجّل. أعد المحاولة بعد قليل، أو ابحث عمّا تريد:",
        _ => "ابحث عمّا تريد:",
    };

    /// <summary>For every method, also those that no handler is named after: a failed PUT is shown the same page.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        Response.StatusCode = Code;
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Archive.Web.Pages.Parts;

/// <summary>Text, encoded, inside <c>&lt;mark&gt;</c> where a word of the search stands in it.</summary>
internal static class Marking
{
    public static void AppendMarked(this IHtmlContentBuilder content, string text, bool marked)
    {
        if (!marked)
        {
            content.Append(text);
            return;
        }

        var mark = new TagBuilder("mark");
        mark.InnerHtml.Append(text);
        content.AppendHtml(mark);
    }
}

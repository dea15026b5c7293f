using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Archive.Web.Pages.Parts;

/// <summary>Text, encoded, inside <c>&lt;mark&gt;</c> where a word of the search stands in it.</summary>
internal static class Marking
{
    /// <param name="content">Where it is written.</param>
    /// <param name="text">The text.</param>
    /// <param name="marked">Whether it is marked.</param>
    /// <param name="place">The mark's number, that links go to; 0 for a mark without one.</param>
    public static void AppendMarked(this IHtmlContentBuilder content, string text, bool marked, int place = 0)
    {
        if (!marked)
        {
            content.Append(text);
            return;
        }

        var mark = new TagBuilder("mark");
        if (place > 0)
        {
            mark.Attributes["id"] = $"m{place}";
        }

        mark.InnerHtml.Append(text);
        content.AppendHtml(mark);
    }

    /// <summary>
    /// Links to the marks before and after this one. They hold no text, so that nobody copies them with the article; they show
    /// where a reader has arrived at the mark or points at it.
    /// </summary>
    public static void AppendSteps(this IHtmlContentBuilder content, int place, int places)
    {
        var steps = new TagBuilder("span");
        steps.AddCssClass("steps");
        AppendStep(steps.InnerHtml, "step-back", "الموضع السابق", place > 1 ? place - 1 : places);
        AppendStep(steps.InnerHtml, "step-on", "الموضع التالي", place < places ? place + 1 : 1);
        content.AppendHtml(steps);
    }

    private static void AppendStep(IHtmlContentBuilder content, string css, string name, int place)
    {
        var step = new TagBuilder("a");
        step.AddCssClass(css);
        step.Attributes["href"] = $"#m{place}";
        step.Attributes["aria-label"] = $"{name}: {place.ToString(CultureInfo.InvariantCulture)}";
        content.AppendHtml(step);
    }
}

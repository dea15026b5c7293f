using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Archive.Web.Pages.Parts;

/// <summary><c>&lt;chart-text&gt;</c>: SVG's <c>text</c>, a name that Razor keeps for itself.</summary>
public sealed class ChartTextTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "text";
        // The middle is the same place in both directions of writing; start and end are not.
        output.Attributes.SetAttribute("text-anchor", "middle");
    }
}

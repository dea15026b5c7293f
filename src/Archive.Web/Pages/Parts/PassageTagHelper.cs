using Archive.Search;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Archive.Web.Pages.Parts;

/// <summary>
/// <c>&lt;passage of="hit.Title" /&gt;</c>: a passage with the words searched for marked, set apart from the text around it.
/// </summary>
public sealed class PassageTagHelper : TagHelper
{
    public Passage Of { get; set; } = Passage.Plain("");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "bdi";
        output.TagMode = TagMode.StartTagAndEndTag;
        foreach (var part in Of.Parts)
        {
            output.Content.AppendMarked(part.Text, part.Marked);
        }
    }
}

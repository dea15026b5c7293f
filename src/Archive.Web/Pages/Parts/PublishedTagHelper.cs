using Archive.Import;
using Archive.Web.Wording;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Archive.Web.Pages.Parts;

/// <summary>
/// <c>&lt;published date="hit.Published" /&gt;</c>: a publication date, no more certain than it is:
/// «24 نونبر 2021»، «≈ نونبر 2021»، «غير مؤرّخ».
/// </summary>
public sealed class PublishedTagHelper : TagHelper
{
    public PublicationDate? Date { get; set; }

    /// <summary>With the weekday and the hour.</summary>
    public bool Full { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = "span";
        if (Date is null)
        {
            output.Attributes.SetAttribute("class", "undated");
            output.Content.Append("غير مؤرّخ");
            return;
        }

        output.Attributes.SetAttribute("class", "published");
        if (DateWords.Machine(Date) is { } machine)
        {
            output.TagName = "time";
            output.Attributes.SetAttribute("datetime", machine);
        }

        if (!DateWords.IsDay(Date))
        {
            // A screen reader says «almost equal to» for the sign: it gets the word instead.
            output.Content.AppendHtml($"<span aria-hidden=\"true\">≈ </span><span class=\"unseen\">{DateWords.About(Date)}</span>");
        }

        output.Content.Append(Full ? DateWords.Full(Date) : DateWords.Brief(Date));
    }
}

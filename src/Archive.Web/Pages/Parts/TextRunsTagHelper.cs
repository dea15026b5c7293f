using Archive.Reading;
using Archive.Web.Requests;
using Archive.Web.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Archive.Web.Pages.Parts;

/// <summary>
/// <c>&lt;text-runs of="paragraph" /&gt;</c>: a text with its names as links and the words searched for marked. Written here and not in
/// a view, because a single space between two runs would part letters that belong joined: و|المغرب.
/// </summary>
public sealed class TextRunsTagHelper : TagHelper
{
    public IReadOnlyList<TextRun> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        foreach (var run in Of)
        {
            var content = output.Content;
            if (run is { EntityId: { } id, EntityType: { } type })
            {
                var link = new TagBuilder("a");
                link.AddCssClass($"name {EntityTypeWords.Slug(type)}");
                link.Attributes["href"] = SearchAddress.OfEntity(id);
                link.Attributes["title"] = $"{EntityTypeWords.One(type)}: {run.EntityName}";
                link.InnerHtml.AppendMarked(run.Text, run.Marked);
                content.AppendHtml(link);
            }
            else
            {
                content.AppendMarked(run.Text, run.Marked);
            }
        }
    }
}

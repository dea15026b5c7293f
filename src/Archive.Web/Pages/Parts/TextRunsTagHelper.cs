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

    /// <summary>How many places are marked on the page; 0 where links do not lead from one to the next.</summary>
    public int Places { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        for (var i = 0; i < Of.Count; i++)
        {
            var run = Of[i];
            // A place may have several runs: its last has the number, and the links behind it.
            var ends = Places > 0 && run.Marked && (i + 1 == Of.Count || Of[i + 1].Place != run.Place);
            Append(output.Content, run, ends ? run.Place : 0);
            if (ends && Places > 1)
            {
                output.Content.AppendSteps(run.Place, Places);
            }
        }
    }

    private static void Append(TagHelperContent content, TextRun run, int place)
    {
        if (run is { EntityId: { } id, EntityType: { } type })
        {
            var link = new TagBuilder("a");
            link.AddCssClass($"name {EntityTypeWords.Slug(type)}");
            link.Attributes["href"] = SearchAddress.OfEntity(id);
            link.Attributes["title"] = $"{EntityTypeWords.One(type)}: {run.EntityName}";
            link.InnerHtml.AppendMarked(run.Text, run.Marked, place);
            content.AppendHtml(link);
        }
        else
        {
            content.AppendMarked(run.Text, run.Marked, place);
        }
    }
}

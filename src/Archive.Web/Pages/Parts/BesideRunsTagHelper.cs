using Archive.Reading.Beside;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Archive.Web.Pages.Parts;

/// <summary>
/// <c>&lt;beside-runs of="paragraph" /&gt;</c>: a paragraph with the words marked in which it differs from the one beside it. A mark is a
/// background and nothing more, and a screen reader hears where one begins and ends.
/// </summary>
public sealed class BesideRunsTagHelper : TagHelper
{
    public IReadOnlyList<BesideRun> Of { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        foreach (var run in Of)
        {
            switch (run.Difference)
            {
                case WordDifference.Only:
                    Append(output.Content, run.Text, "only", "هنا فقط: ", "؛ انتهى");
                    break;
                case WordDifference.Letters:
                    Append(output.Content, run.Text, "letters", "بكتابة أخرى: ", "؛ انتهى");
                    break;
                default:
                    output.Content.Append(run.Text);
                    break;
            }
        }
    }

    private static void Append(TagHelperContent content, string text, string mark, string before, string after)
    {
        var tag = new TagBuilder("mark");
        tag.AddCssClass(mark);
        tag.InnerHtml.AppendHtml(Unseen(before)).Append(text).AppendHtml(Unseen(after));
        content.AppendHtml(tag);
    }

    private static TagBuilder Unseen(string words)
    {
        var tag = new TagBuilder("span");
        tag.AddCssClass("unseen");
        tag.InnerHtml.Append(words);
        return tag;
    }
}

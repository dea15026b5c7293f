using Archive.Reading;
using Archive.Web.Requests;
using Archive.Web.Wording;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Archive.Web.Pages.Parts;

/// <summary>
/// <c>&lt;text-runs of="paragraph" /&gt;</c>: a text with its layers (names as links, times with what they resolve to) and the words
/// searched for marked inside of them. Written here and not in a view, because a single space between two runs would part letters that
/// belong joined: و|المغرب. A layer is one element, however many runs it has, unless another layer or a numbered place ends within it.
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
        Append(output.Content, 0, Of.Count, depth: 0);
    }

    /// <summary>Writes runs inside of as many layers as <paramref name="depth"/> says.</summary>
    private void Append(IHtmlContentBuilder content, int first, int end, int depth)
    {
        for (int i = first, next; i < end; i = next)
        {
            next = i + 1;
            if (Of[i].Layers.Count <= depth)
            {
                content.AppendMarked(Of[i].Text, Of[i].Marked, EndsPlace(i) ? Of[i].Place : 0);
            }
            else
            {
                var layer = Of[i].Layers[depth];
                while (next < end && Of[next].Layers.Count > depth && ReferenceEquals(Of[next].Layers[depth], layer) && !HasSteps(next - 1))
                {
                    next++;
                }

                var inside = new HtmlContentBuilder();
                Append(inside, i, next, depth + 1);
                content.AppendHtml(ElementOf(layer, IsNearName(layer, i, next, depth), inside));
            }

            // Links cannot stand in links: behind the outermost layer.
            if (depth == 0 && HasSteps(next - 1))
            {
                content.AppendSteps(Of[next - 1].Place, Places);
            }
        }
    }

    /// <summary>A place may have several runs: its last has the number, and the links behind it.</summary>
    private bool EndsPlace(int run) => Places > 0 && Of[run].Marked && (run + 1 == Of.Count || Of[run + 1].Place != Of[run].Place);

    private bool HasSteps(int run) => Places > 1 && EndsPlace(run);

    /// <summary>Whether a link is already there, or will be: a link lies in no other, and a name keeps its own before a time.</summary>
    private bool IsNearName(TextLayer layer, int first, int end, int depth) => Of.Skip(first).Take(end - first)
        .SelectMany(run => layer is TimeLayer ? run.Layers : run.Layers.Take(depth)).Any(other => other is NameLayer);

    private static IHtmlContent ElementOf(TextLayer layer, bool hasLink, IHtmlContent inside) => layer switch
    {
        NameLayer name when !hasLink => Element("a", inside,
            ("class", $"name {EntityTypeWords.Slug(name.Type)}"), ("href", SearchAddress.OfEntity(name.EntityId)),
            ("title", $"{EntityTypeWords.One(name.Type)}: {name.EntityName}")),
        TimeLayer { Time: var time } when hasLink => TimeElement(time, inside, ("title", TimeWords.For(time))),
        TimeLayer { Time: var time } => TimeElement(time, Element("a", inside,
            ("class", "when"), ("href", TimeAddress.Of(time)), ("title", TimeWords.For(time)))),
        _ => inside,
    };

    private static TagBuilder TimeElement(NamedTime time, IHtmlContent inside, params (string Name, string Value)[] attributes) =>
        TimeWords.Machine(time) is { } machine
            ? Element("time", inside, [("datetime", machine), .. attributes])
            : Element("span", inside, attributes);

    private static TagBuilder Element(string name, IHtmlContent inside, params (string Name, string Value)[] attributes)
    {
        var element = new TagBuilder(name);
        foreach (var (attribute, value) in attributes)
        {
            element.Attributes[attribute] = value;
        }

        element.InnerHtml.AppendHtml(inside);
        return element;
    }
}

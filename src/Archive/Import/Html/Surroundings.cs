using Archive.Import.SavedPages;

namespace Archive.Import.Html;

/// <summary>
/// Marks the lines that stand around the article: boxes that say what they are, lists of other articles, and boxes under a label
/// such as «مواضيع ذات صلة».
/// </summary>
internal static class Surroundings
{
    private const int MostWordsOfLabel = 8;

    /// <summary>Publishing systems name the author on the box of a whole article as well.</summary>
    private const int MostLinesOfAuthor = 6;

    /// <param name="titleLine">The line of the headline; -1 where there is none.</param>
    public static void Mark(PageLayout layout, int titleLine)
    {
        var text = TextBox(layout, titleLine);
        foreach (var box in layout.Boxes)
        {
            // The children of a box come after it.
            if (IsAround(box, text, titleLine) && !HoldsPost(layout, box))
            {
                Mark(layout, box, box.Role);
            }
            else if (box.Role == PageRole.Post)
            {
                MarkSender(layout, box);
            }
            else if (box.Role == PageRole.Byline && box.Count <= MostLinesOfAuthor && !box.Contains(titleLine) && !(text is not null && IsWithin(text, box)))
            {
                MarkLife(layout, box);
            }
        }

        MarkLabelled(layout, text, titleLine);
        foreach (var teaser in Teasers.Find(layout, titleLine))
        {
            Mark(layout, teaser, PageRole.Related);
        }

        foreach (var list in ContentsList.Find(layout, titleLine))
        {
            Mark(layout, list, PageRole.Contents);
        }

        Captions.Mark(layout, titleLine);
    }

    /// <summary>The box that says it is the text, with the most of it.</summary>
    private static PageBox? TextBox(PageLayout layout, int titleLine) => layout.Boxes
        .Where(box => box.Role == PageRole.Body && box.End > titleLine)
        .Select(box => (Box: box, Words: ProseIn(layout, box)))
        .Where(each => each.Words > 0)
        .OrderByDescending(each => each.Words).Select(each => each.Box).FirstOrDefault();

    private static int ProseIn(PageLayout layout, PageBox box)
    {
        var words = 0;
        for (var i = box.First; i < box.End; i++)
        {
            words += layout.Lines[i] is { IsLinked: false, Line.IsProse: true } line ? line.WordCount : 0;
        }

        return words;
    }

    /// <summary>A box around the headline or around the text is named after something else in it.</summary>
    private static bool IsAround(PageBox box, PageBox? text, int titleLine) =>
        box.Role >= PageRole.Navigation
        && !box.Contains(titleLine)
        && !(text is not null && box.Role != PageRole.Hidden && IsWithin(text, box))
        && !(box.Tag is "header" or "footer" && box.Parent is { Tag: "blockquote" or "figure" });

    /// <summary>«social» is the name of share bars, and of what holds a message that the article quotes.</summary>
    private static bool HoldsPost(PageLayout layout, PageBox box) =>
        box.Role == PageRole.ShareForm && layout.Boxes.Any(inner => inner.Role == PageRole.Post && IsWithin(inner, box));

    private static bool IsWithin(PageBox inner, PageBox outer)
    {
        for (var box = inner; box is not null; box = box.Parent)
        {
            if (box == outer)
            {
                return true;
            }
        }

        return false;
    }

    private static void Mark(PageLayout layout, PageBox box, PageRole role)
    {
        for (var i = box.First; i < box.End; i++)
        {
            layout.Lines[i].Chrome = layout.Lines[i].IsContent ? role : layout.Lines[i].Chrome;
        }
    }

    /// <summary>«— فلان (@…) November 24, 2021» stands beside the paragraphs of a message.</summary>
    private static void MarkSender(PageLayout layout, PageBox post)
    {
        for (var i = post.First; i < post.End; i++)
        {
            layout.Lines[i].Chrome = layout.Lines[i].Box == post && post.Count > 1 ? PageRole.Embed : layout.Lines[i].Chrome;
        }
    }

    /// <summary>A sentence beside the author's name is on the author.</summary>
    private static void MarkLife(PageLayout layout, PageBox byline)
    {
        for (var i = byline.First; i < byline.End; i++)
        {
            var line = layout.Lines[i];
            line.Chrome = line.IsContent && line.Line.IsProse ? PageRole.AuthorBox : line.Chrome;
        }
    }

    private static void MarkLabelled(PageLayout layout, PageBox? text, int titleLine)
    {
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            if (line.IsContent && line.WordCount is > 0 and <= MostWordsOfLabel && Furniture.Match(line.Line) is { } furniture
                && RoleOf(furniture) is { } role && BoxOf(layout, i) is { } box
                && !box.Contains(titleLine) && !(text is not null && IsWithin(text, box)))
            {
                Mark(layout, box, role);
            }
        }
    }

    /// <summary>What the label opens: the smallest box that holds more than it and begins with it.</summary>
    private static PageBox? BoxOf(PageLayout layout, int line)
    {
        var box = PageLayout.BoxesAround(layout.Lines[line]).FirstOrDefault(box => box.Count > 1);
        return box is { Parent: not null, IsOfText: false } && box.First == line ? box : null;
    }

    private static PageRole? RoleOf(Furniture furniture) => furniture switch
    {
        { Reach: FurnitureReach.Line } => null,
        { Rule: "related" } => PageRole.Related,
        { Rule: "most-read" } => PageRole.MostRead,
        { Rule: "comments" or "comment-form" } => PageRole.Comments,
        { Rule: "copyright" } => PageRole.Copyright,
        { Rule: "subscription" } => PageRole.Subscription,
        { Rule: "author-box" } => PageRole.AuthorBox,
        { Rule: "keywords-label" } => PageRole.KeywordsLabel,
        _ => null,
    };
}

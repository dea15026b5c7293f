using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Archive.Import.Html;

/// <summary>Collects what a page says of itself, in one pass: meta and link elements, microdata, JSON-LD, and how it was saved.</summary>
internal static partial class PageFactsReader
{
    private const int LongestValue = 600;
    private const int MostNodes = 200;

    public static PageFacts Read(IHtmlDocument document)
    {
        var facts = new PageFacts();
        var scripts = new List<string>();
        foreach (var comment in document.ChildNodes.OfType<IComment>())
        {
            facts.Add("saved-from", SavedFrom().Match(comment.Data).Groups[1].Value);
        }

        foreach (var element in document.All)
        {
            ReadElement(element, facts, scripts);
        }

        JsonLd.Read(scripts, facts);
        return facts;
    }

    private static void ReadElement(IElement element, PageFacts facts, List<string> scripts)
    {
        switch (element.LocalName)
        {
            case "meta":
                var name = element.GetAttribute("property") ?? element.GetAttribute("name");
                facts.Add(name ?? "", element.GetAttribute("content"));
                break;
            case "link" when element.GetAttribute("rel") is { } rel:
                facts.Add("link:" + rel, element.GetAttribute("href"));
                break;
            case "title" when element.ParentElement?.LocalName is "head" or "html":
                facts.Add("title", element.TextContent);
                break;
            case "script" when element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true:
                scripts.Add(element.TextContent);
                break;
            case "a" when element.GetAttribute("rel") is { } rel:
                foreach (var word in rel.Split(' '))
                {
                    AddText("rel:" + word, element, facts);
                }

                break;
        }

        if (element.GetAttribute("itemprop") is { } property && !property.Equals("articleBody", StringComparison.Ordinal))
        {
            AddProperty("itemprop:" + property, element, facts);
        }
    }

    private static void AddProperty(string name, IElement element, PageFacts facts)
    {
        if ((element.GetAttribute("content") ?? element.GetAttribute("datetime")) is { } value)
        {
            facts.Add(name, value);
        }
        else if (element.HasAttribute("itemscope"))
        {
            // A person or an organisation: its name says who.
            var inner = element.Descendants<IElement>().Take(MostNodes).FirstOrDefault(each => each.GetAttribute("itemprop") == "name");
            facts.Add(name, inner?.GetAttribute("content") ?? inner?.TextContent);
        }
        else
        {
            AddText(name, element, facts);
        }
    }

    private static void AddText(string name, IElement element, PageFacts facts)
    {
        var text = new StringBuilder();
        facts.Add(name, TryRead(element, text, MostNodes) >= 0 ? text.ToString() : null);
    }

    /// <summary>How many nodes may still be looked at; below 0 where the text is too long for a value. Elements hold each other: a long one must not be read again and again.</summary>
    private static int TryRead(INode node, StringBuilder text, int left)
    {
        for (var child = node.FirstChild; child is not null && left >= 0; child = child.NextSibling)
        {
            if (child is IText { Data: var data })
            {
                text.Append(data);
            }

            left = text.Length > LongestValue ? -1 : TryRead(child, text, left - 1);
        }

        return left;
    }

    [GeneratedRegex(@"^\s*saved from url=\(\d+\)(\S+)")]
    private static partial Regex SavedFrom();
}

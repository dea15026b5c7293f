using System.Collections.Frozen;
using AngleSharp.Dom;
using Archive.Import.SavedPages;

namespace Archive.Import.Html;

/// <summary>Reads what an element is there for from its tag, its class names, its id and its microdata (PageRoles.tsv).</summary>
internal sealed class PageRoles
{
    private const int MostWords = 3;

    /// <summary>Names with more words are made by machines.</summary>
    private const int LongestName = 80;

    private static readonly FrozenDictionary<string, PageRole> Tags = Load("tag");
    private static readonly FrozenDictionary<string, PageRole> Names = Load("is");
    private static readonly FrozenDictionary<string, PageRole> Words = Load("has");

    private static readonly char[] Digits = [.. "0123456789"];

    private readonly Dictionary<string, PageRole> _known = new(StringComparer.Ordinal);

    public PageRole Of(IElement element)
    {
        if (IsHidden(element))
        {
            return PageRole.Hidden;
        }

        // The elements that hold everything carry names for all that is somewhere in them.
        if (element.LocalName is "html" or "body" or "main" or "article")
        {
            return OfMicrodata(element);
        }

        return Tags.TryGetValue(element.LocalName, out var role) ? role
            : OfMicrodata(element) is not PageRole.None and var stated ? stated
            : OfNames(element.GetAttribute("class"), OfNames(element.Id, PageRole.None));
    }

    private static PageRole OfMicrodata(IElement element) => element.GetAttribute("itemprop") switch
    {
        "articleBody" => PageRole.Body,
        "headline" => PageRole.Title,
        "description" or "alternativeHeadline" => PageRole.Standfirst,
        "keywords" => PageRole.KeywordsLabel,
        "caption" => PageRole.Caption,
        "datePublished" => PageRole.Published,
        "comment" => PageRole.Comments,
        _ => PageRole.None,
    };

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
        {
            return true;
        }

        var style = element.GetAttribute("style");
        return style is not null && style.Replace(" ", "", StringComparison.Ordinal) is var plain
            && (plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Of several names one that says «text» is believed: it is a name of its own, others say what the text comes with.</summary>
    private PageRole OfNames(string? names, PageRole otherwise)
    {
        if (string.IsNullOrWhiteSpace(names))
        {
            return otherwise;
        }

        var role = PageRole.None;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // «menu-item-1234»: the number is not part of the name.
            var plain = name.TrimEnd(Digits);
            if (!_known.TryGetValue(plain, out var found))
            {
                _known[plain] = found = OfName(plain);
            }

            if (found == PageRole.Body)
            {
                return found;
            }

            role = found > role ? found : role;
        }

        return role == PageRole.None ? otherwise : role;
    }

    private static PageRole OfName(string name)
    {
        if (name.Length > LongestName)
        {
            return PageRole.None;
        }

        var role = Names.GetValueOrDefault(name.ToLowerInvariant());
        var words = Split(name);
        for (var first = 0; first < words.Count; first++)
        {
            // «no-sidebar», «has-share» tell of the layout.
            if (words[first] is "no" or "has" or "with" or "without" or "hide" or "enable" or "enabled" or "is")
            {
                break;
            }

            var phrase = "";
            for (var next = first; next < words.Count && next < first + MostWords; next++)
            {
                phrase = next == first ? words[next] : phrase + " " + words[next];
                var found = Words.GetValueOrDefault(phrase);
                role = found > role ? found : role;
            }
        }

        return role;
    }

    /// <summary>«td-postContent_1» → td, post, content.</summary>
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsAsciiLetter(name[i]);
            if (ends || (i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])))
            {
                if (i > start)
                {
                    words.Add(name[start..i].ToLowerInvariant());
                }

                start = ends ? i + 1 : i;
            }
        }

        return words;
    }

    private static FrozenDictionary<string, PageRole> Load(string match) =>
        TabTable.Read("PageRoles.tsv").Where(row => row[1] == match).ToFrozenDictionary(row => row[2], row => RoleNames.Parse(row[0]));
}

namespace Archive.Import.Html;

/// <summary>A block of the page's layout: an element that begins and ends lines, and what it says it is.</summary>
internal sealed class PageBox(PageBox? parent, string tag, string names, PageRole role, int first)
{
    public PageBox? Parent { get; } = parent;

    public string Tag { get; } = tag;

    /// <summary>The tag with its class names: boxes of the same shape are laid out alike.</summary>
    public string Shape { get; } = tag + "." + names;

    public PageRole Role { get; } = role;

    public int Level { get; } = parent is null ? 0 : parent.Level + 1;

    /// <summary>Its first line, as an index into the page's lines.</summary>
    public int First { get; } = first;

    /// <summary>Just past its last line.</summary>
    public int End { get; set; }

    public int Count => End - First;

    /// <summary>Whether a picture stands in it.</summary>
    public bool HasPicture { get; private set; }

    /// <summary>Whether the element holds running text itself, rather than other blocks.</summary>
    public bool IsOfText => Tag is "p" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "dd" or "dt"
        or "figcaption" or "figure" or "span" or "pre";

    public void AddPicture()
    {
        for (var box = this; box is { HasPicture: false }; box = box.Parent)
        {
            box.HasPicture = true;
        }
    }

    public bool Contains(int line) => line >= First && line < End;

    /// <summary>The smallest box around both; the page's own where there is no smaller one.</summary>
    public PageBox CommonWith(PageBox other)
    {
        var (a, b) = (this, other);
        while (a != b)
        {
            (a, b) = a.Level >= b.Level ? (a.Parent!, b) : (a, b.Parent!);
        }

        return a;
    }
}

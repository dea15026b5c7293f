using Archive.Articles;
using Archive.Import.SavedPages;

namespace Archive.Import.Html;

/// <summary>A line of text as a browser would begin and end it, before lines are broken to the window's width.</summary>
internal sealed class LayoutLine
{
    private PageLine? _line;

    public required int Number { get; init; }

    public required string Text
    {
        get;
        init
        {
            field = value;
            WordCount = value.AsSpan().Count(' ') + 1;
        }
    }

    public required PageBox Box { get; init; }

    public required BlockKind Kind { get; set; }

    /// <summary>Whether it is the page's own heading, h1.</summary>
    public bool IsTopHeading { get; init; }

    /// <summary>Whether all of it leads to other pages.</summary>
    public bool IsLinked { get; init; }

    /// <summary>Whether it leads to another page but for the label before the link.</summary>
    public bool IsLabelledLink { get; init; }

    public bool IsBold { get; init; }

    /// <summary>The <c>datetime</c> of a time element in it.</summary>
    public string? Time { get; init; }

    /// <summary>Whether it holds nothing but a time element.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether an empty line stands before it in its box.</summary>
    public bool IsAfterGap { get; init; }

    /// <summary>What it is cut as; <see cref="PageRole.None"/> while it may be part of the article.</summary>
    public PageRole Chrome { get; set; }

    public bool IsContent => Chrome == PageRole.None;

    /// <summary>Its words, read when they are first asked for: most lines of a page are never compared.</summary>
    public PageLine Line => _line ??= new PageLine(Number, Text) { Kind = Kind, IsLinked = IsLinked };

    /// <summary>How many words it has, as spaces part them.</summary>
    public int WordCount { get; private init; }

    /// <summary>The same line with the lines that it was broken from.</summary>
    public LayoutLine With(string text) => new()
    {
        Number = Number,
        Text = text,
        Box = Box,
        Kind = Kind,
        IsTopHeading = IsTopHeading,
        IsLinked = IsLinked,
        IsLabelledLink = IsLabelledLink,
        IsBold = IsBold,
        IsTime = IsTime,
        Time = Time,
        IsAfterGap = IsAfterGap,
    };
}

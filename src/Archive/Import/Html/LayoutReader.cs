using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Archive.Articles;
using Archive.Import.SavedPages;

namespace Archive.Import.Html;

/// <summary>
/// Lays a page out as lines in boxes, as a browser does: blocks and breaks end a line, inline elements do not. One pass over the tree.
/// </summary>
internal sealed class LayoutReader
{
    private readonly List<LayoutLine> _lines = [];
    private readonly List<PageBox> _boxes = [];
    private readonly HashSet<string> _pictureNames = new(StringComparer.Ordinal);
    private readonly PageRoles _roles = new();
    private LineBuffer _buffer = new();
    private PageBox _box = null!;
    private BlockKind _kind;
    private int _number = 1;
    private int _linked;
    private int _bold;
    private int _time;
    private int _breaks;
    private InlineFlow _flow;
    private bool _row;
    private bool _preformatted;
    private bool _top;

    public static PageLayout Read(IHtmlDocument document)
    {
        var reader = new LayoutReader();
        reader.ReadBlock(document.Body ?? document.DocumentElement, PageRole.None);
        return new PageLayout(reader._lines, reader._boxes, reader._pictureNames);
    }

    private void Read(INode node)
    {
        switch (node)
        {
            case IElement element:
                ReadElement(element);
                break;
            case IText text:
                Append(text.Data);
                break;
            case IComment comment:
                _number += comment.Data.AsSpan().Count('\n');
                break;
        }
    }

    private void ReadChildren(INode node)
    {
        var saved = _flow;
        _flow = InlineParts.FlowIn(node);
        var isRow = _flow == InlineFlow.Row && _buffer.IsEmpty && (!_box.IsOfText || _box.Tag == "p");
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (isRow && child is IElement)
            {
                End();
            }

            Read(child);
        }

        _flow = saved;
    }

    private void ReadElement(IElement element)
    {
        _number = element.SourceReference is { } source ? Math.Max(_number, source.Position.Line) : _number;
        switch (element.LocalName)
        {
            case "script" or "style" or "link" or "meta" or "input" or "source" or "param":
                return;
            case "img" or "amp-img":
                _box.AddPicture();
                _pictureNames.Add(PageText.Clean(element.GetAttribute("alt")));
                return;
            case "br" or "hr":
                End();
                _breaks++;
                return;
        }

        var role = _roles.Of(element);
        if (BlockElements.Include(element))
        {
            ReadBlock(element, role);
        }
        else if (role is PageRole.None or PageRole.Body)
        {
            ReadInline(element);
        }
        else if (!_box.IsOfText || _buffer.IsEmpty)
        {
            ReadBlock(element, role);
        }
        else if (role >= PageRole.Navigation)
        {
            ReadAside(element, role);
        }
        else
        {
            ReadInline(element);
        }
    }

    private void ReadInline(IElement element)
    {
        var (linked, bold, time) = (IsLink(element), element.LocalName is "b" or "strong", element.LocalName == "time");
        _linked += linked ? 1 : 0;
        _bold += bold ? 1 : 0;
        _time += time ? 1 : 0;
        switch (InlineParts.Before(element, _buffer, _flow, _box.IsOfText))
        {
            case "\n":
                End();
                break;
            case var gap:
                _buffer.Separate(gap);
                break;
        }

        if (time)
        {
            _buffer.Time ??= element.GetAttribute("datetime");
        }

        ReadChildren(element);
        _linked -= linked ? 1 : 0;
        _bold -= bold ? 1 : 0;
        _time -= time ? 1 : 0;

        // Sentences in spans side by side, with no paragraph around them, are the page's paragraphs.
        if (element.LocalName == "span" && !_box.IsOfText && _buffer.EndsSentence() && element.NextElementSibling?.LocalName == "span")
        {
            End();
        }
    }

    /// <summary>What stands inside a paragraph and is not of it: the paragraph goes on behind it.</summary>
    private void ReadAside(IElement element, PageRole role)
    {
        var outside = _buffer;
        _buffer = new LineBuffer();
        ReadBlock(element, role);
        _buffer = outside;
    }

    private void ReadBlock(IElement element, PageRole role)
    {
        End();
        var saved = (_box, _kind, _row, _preformatted, _top);
        _box = new PageBox(_box, element.LocalName, element.ClassName ?? "", role, _lines.Count);
        _boxes.Add(_box);
        _kind = KindOf(element, role);
        _preformatted |= element.LocalName == "pre";
        _top |= element.LocalName == "h1";
        if (element.LocalName == "tr" && DataTable.IsRow(element))
        {
            ReadRow(element);
        }
        else if (BlockElements.Include(element))
        {
            ReadChildren(element);
        }
        else
        {
            ReadInline(element);
        }

        _row = false;
        End();
        if (_boxes[^1] == _box)
        {
            WrappedText.Join(_lines, _box.First);
        }

        _box.End = _lines.Count;
        (_box, _kind, _row, _preformatted, _top) = saved;
    }

    private void ReadRow(IElement row)
    {
        _row = true;
        foreach (var cell in row.Children)
        {
            if (!_buffer.IsEmpty && cell.TextContent.AsSpan().Trim().Length > 0)
            {
                _buffer.Separate(" | ");
            }

            ReadChildren(cell);
        }
    }

    private BlockKind KindOf(IElement element, PageRole role) => element.LocalName switch
    {
        _ when role == PageRole.Caption => BlockKind.Caption,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" => element.ParentElement?.LocalName == "ol" ? BlockKind.NumberedItem : BlockKind.Item,
        "blockquote" => BlockKind.Quote,
        "figure" => IsOfPicture(element) ? BlockKind.Caption : _kind,
        _ when role is PageRole.Quote or PageRole.Post => BlockKind.Quote,
        _ => _kind,
    };

    /// <summary>Figures also hold tables, quotes and messages.</summary>
    private static bool IsOfPicture(IElement figure) => figure.ClassName is not { } names
        || !(names.Contains("table", StringComparison.Ordinal) || names.Contains("quote", StringComparison.Ordinal)
            || names.Contains("embed", StringComparison.Ordinal));

    private void Append(string text)
    {
        if (_linked > 0 && text.AsSpan().Trim() is ['↩' or '↑' or '⤴' or '^'])
        {
            // From a note back to where it is called.
            return;
        }

        if (_preformatted && text.AsSpan().Contains('\n'))
        {
            foreach (var line in text.Split('\n'))
            {
                _buffer.Append(line, _number++, _linked > 0, _bold > 0, _time > 0);
                End();
            }

            _number--;
            return;
        }

        var start = text.AsSpan().IndexOfAnyExcept(" \t\r\n\f");
        var number = _number + (start > 0 ? text.AsSpan(0, start).Count('\n') : 0);
        _buffer.Append(text, number, _linked > 0, _bold > 0, _time > 0);
        _number += text.AsSpan().Count('\n');
    }

    private void End()
    {
        if (_row)
        {
            _buffer.Separate(" ");
            return;
        }

        if (!_buffer.IsEmpty && PageText.Clean(_buffer.Text) is { Length: > 0 } text)
        {
            _lines.Add(new LayoutLine
            {
                Number = _buffer.Number,
                Text = text,
                Box = _box,
                Kind = _kind,
                IsTopHeading = _top,
                IsLinked = _buffer.IsLinked,
                IsLabelledLink = _buffer.IsLabelledLink,
                IsBold = _buffer.IsBold,
                IsTime = _buffer.IsTime,
                Time = _buffer.Time,
                IsAfterGap = _breaks > 1,
            });
            _breaks = 0;
        }

        _buffer.Clear();
    }

    private static bool IsLink(IElement element) =>
        element.LocalName == "a" && element.GetAttribute("href") is { Length: > 0 } address && !address.Contains('#', StringComparison.Ordinal);
}

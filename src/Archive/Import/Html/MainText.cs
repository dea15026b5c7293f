using Archive.Articles;

namespace Archive.Import.Html;

/// <summary>
/// Finds where the text of the article stands: the box whose lines have the most running text and the fewest links, near the headline,
/// and what was set apart from it by boxes in between.
/// </summary>
internal sealed class MainText
{
    private const int FewestWordsOfText = 10;

    /// <summary>A heading or a list has a part in the text, a small one: menus are made of such lines.</summary>
    private const double WorthOfShortLine = 0.3;

    private const double CostOfLink = 0.5;

    /// <summary>
    /// Which part of the page's running text must stand nearest to the headline to be the text: less is a standfirst in the same box, and
    /// the text is one box farther off. What is farther than the text is a sidebar.
    /// </summary>
    private const double EnoughOfAll = 0.25;

    /// <summary>What a box gains by saying that it is the text.</summary>
    private const double Named = 1.5;

    /// <summary>A box within the best one that has as much of the text is better.</summary>
    private const double NearlyAll = 0.9;

    private readonly PageLayout _layout;
    private readonly int _titleLine;
    private readonly double[] _sums;

    private MainText(PageLayout layout, int titleLine, Func<LayoutLine, bool> isKnown)
    {
        (_layout, _titleLine) = (layout, titleLine);
        _sums = new double[layout.Lines.Count + 1];
        var nearest = NearestLevel();
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            _sums[i + 1] = _sums[i] + Worth(layout.Lines[i], i, nearest) * (isKnown(layout.Lines[i]) ? 2 : 1);
        }
    }

    /// <summary>The lines of the text, as indexes.</summary>
    public SortedSet<int> Lines { get; private set; } = [];

    /// <summary>The smallest box that holds the headline and the text, but never the whole page.</summary>
    public PageBox Column { get; private set; } = null!;

    /// <summary>Null where the page has no text.</summary>
    /// <param name="isKnown">Whether the page's metadata say the line too.</param>
    public static MainText? Find(PageLayout layout, int titleLine, Func<LayoutLine, bool> isKnown)
    {
        var text = new MainText(layout, titleLine, isKnown);
        if (text.Core() is not { } core)
        {
            return null;
        }

        text.Column = text.ColumnOf(core);
        text.Lines = text.Gather(core, text.Column);
        return text.Lines.Count > 0 ? text : null;
    }

    private double Worth(LayoutLine line, int index, int nearest) => line switch
    {
        { IsContent: false } => 0,
        { IsLinked: true } => -CostOfLink * line.WordCount,
        _ when index == _titleLine => 0,
        _ when IsFar(line, nearest) => 0,
        _ => IsText(line) ? line.WordCount : WorthOfShortLine * line.WordCount,
    };

    private static bool IsText(LayoutLine line) => line is { IsContent: true, IsLinked: false } && line.WordCount >= FewestWordsOfText;

    private int LevelWithTitle(LayoutLine line) =>
        _titleLine < 0 ? 0 : line.Box.CommonWith(_layout.Lines[_titleLine].Box).Level;

    private int NearestLevel()
    {
        var levels = _layout.Lines.Skip(_titleLine + 1).Where(line => IsText(line) && line.Kind != BlockKind.Caption)
            .GroupBy(LevelWithTitle).ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.WordCount));
        var enough = levels.Values.Sum() * EnoughOfAll;
        var words = 0;
        foreach (var level in levels.Keys.OrderDescending())
        {
            words += levels[level];
            if (words >= enough)
            {
                return level;
            }
        }

        return 0;
    }

    private bool IsFar(LayoutLine line, int nearest) =>
        LevelWithTitle(line) < nearest && !PageLayout.BoxesAround(line).Any(box => box.Role == PageRole.Body);

    private double In(PageBox box) => (_sums[box.End] - _sums[box.First]) * (box.Role == PageRole.Body ? Named : 1);

    private PageBox? Core()
    {
        var best = _layout.Boxes.Where(box => In(box) > 0).MaxBy(In);
        if (best is null)
        {
            return null;
        }

        var enough = In(best) * NearlyAll;
        var core = _layout.Boxes.Where(box => box.First >= best.First && box.End <= best.End && box.Level >= best.Level && In(box) >= enough)
            .MinBy(box => (box.Count, -box.Level))!;
        while (core.Parent is { } parent && (core.IsOfText || (core.Count == 1 && parent.Count > 1)))
        {
            core = parent;
        }

        return core;
    }

    /// <summary>The lines of the core, and running text before and after it in the same column.</summary>
    private SortedSet<int> Gather(PageBox core, PageBox column)
    {
        var lines = new SortedSet<int>(Enumerable.Range(core.First, core.Count).Where(i => i != _titleLine));
        var shapes = lines.Select(i => _layout.Lines[i]).Where(IsText).Select(line => line.Box.Shape).ToHashSet();
        for (var i = Math.Max(column.First, _titleLine + 1); i < core.First; i++)
        {
            AddText(i, lines, line => true);
        }

        for (var i = core.End; i < column.End; i++)
        {
            if (_layout.Lines[i].Chrome is PageRole.Comments or PageRole.Copyright or PageRole.AuthorBox)
            {
                break;
            }

            AddText(i, lines, line => shapes.Contains(line.Box.Shape) || line.Box.Shape == core.Shape);
        }

        return lines;
    }

    private void AddText(int index, SortedSet<int> lines, Func<LayoutLine, bool> isAlike)
    {
        var line = _layout.Lines[index];
        if (IsText(line) && line.Line.IsProse && isAlike(line))
        {
            lines.Add(index);
        }
    }

    private PageBox ColumnOf(PageBox core)
    {
        var column = core;
        while (column.Parent is { Parent: not null } parent && (_titleLine < 0 ? column == core : !column.Contains(_titleLine)))
        {
            column = parent;
        }

        return column;
    }
}

using Archive.Reading.Names;

namespace Archive.Web.Charts.Names;

/// <summary>
/// An entity in the middle and around it those it is met with, drawn on the server: once for wide windows and once for narrow ones, since
/// letters must stay large enough to read.
/// </summary>
public sealed record CompanyPicture
{
    /// <summary>More names than this are a thicket.</summary>
    public const int MostNames = 36;

    /// <summary>More lines between them, too.</summary>
    public const int MostTies = 30;

    private const int MostNamesNarrow = 22;

    /// <summary>Distinguishes the two pictures of a page: wide or narrow.</summary>
    public required string Shape { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>The entity itself.</summary>
    public required LabelBox Middle { get; init; }

    public required string MiddleLabel { get; init; }

    /// <summary>The strongest first.</summary>
    public required IReadOnlyList<PicturedName> Names { get; init; }

    public required IReadOnlyList<PicturedTie> Ties { get; init; }

    public static CompanyPicture Wide(string name, NameCompany company) => Draw("wide", 1080, 620, MostNames, name, company);

    public static CompanyPicture Narrow(string name, NameCompany company) => Draw("narrow", 360, 700, MostNamesNarrow, name, company);

    private static CompanyPicture Draw(string shape, double width, double fullHeight, int most, string name, NameCompany company)
    {
        var names = company.Names.Take(most).ToList();
        // Few names need less room.
        var height = Math.Round(fullHeight * Math.Clamp(Math.Sqrt((double)names.Count / most), 0.45, 1));
        var middleLabel = LabelWidth.Cut(name);
        var middle = new LabelBox(width / 2, height / 2, 1.15 * LabelWidth.Of(middleLabel), LabelLayout.LabelHeight + 8);
        var labels = names.ConvertAll(met => LabelWidth.Cut(met.Link.Name));
        var boxes = new LabelLayout(width, height, middle).Place(
            [.. names.Select((met, i) => (LabelWidth.Of(labels[i]), (int)met.Link.Type))]);
        var strongest = Math.Max(1, names.Select(met => met.Strength).DefaultIfEmpty().Max());
        var pictured = names.Select((met, i) => boxes[i] is { } box
            ? new PicturedName(met, box, labels[i], Math.Round(1 + (4 * Math.Sqrt(met.Strength / strongest)), 1))
            : null).ToList();
        return new CompanyPicture
        {
            Shape = shape,
            Width = width,
            Height = height,
            Middle = middle,
            MiddleLabel = middleLabel,
            Names = [.. pictured.OfType<PicturedName>()],
            Ties = [.. company.Ties.Where(tie => tie.One < pictured.Count && tie.Other < pictured.Count)
                .Select(tie => (One: pictured[tie.One], Other: pictured[tie.Other]))
                .Where(tie => tie.One is not null && tie.Other is not null)
                .Select(tie => new PicturedTie(tie.One!, tie.Other!))],
        };
    }
}

namespace Archive.Web.Charts.Names;

/// <summary>How wide a label becomes: estimated, and rather too wide than too narrow, since the server does not know the reader's letters.</summary>
internal static class LabelWidth
{
    /// <summary>A longer label is cut; the whole name stands in the table.</summary>
    public const int MostLetters = 28;

    private const double Padding = 22;
    private const double Narrow = 5.5, Usual = 9.2, Wide = 13.5;

    public static string Cut(string name) => name.Length <= MostLetters ? name : $"{name.AsSpan(0, MostLetters - 1).TrimEnd()}…";

    /// <summary>In units of a picture whose letters are 14 of them high.</summary>
    public static double Of(string label) => Padding + label.Sum(letter => letter switch
    {
        'ا' or 'أ' or 'إ' or 'آ' or 'د' or 'ذ' or 'ر' or 'ز' or 'ل' or ' ' or '.' or '،' or '-' or '"' or '(' or ')' => Narrow,
        'س' or 'ش' or 'ص' or 'ض' => Wide,
        _ => Usual,
    });
}

using System.Text.RegularExpressions;
using Archive.Arabic.Dates;
using Archive.Arabic.Text;

namespace Archive.Import.Html;

/// <summary>What the metadata say of the article, checked: the first value of each field that can be believed.</summary>
internal sealed partial class PageMetadata
{
    private const int LongestName = 80;
    private const int MostAuthors = 5;
    private const int LongestKeyword = 60;

    private static readonly HashSet<string> Nobody = [.. PageFacts.Words("nobody").Select(Analyzer.Fold)];

    private static readonly char[] Separators = [',', '،', ';', '؛', '|'];

    public PageMetadata(PageFacts facts, string? address, IReadOnlyDictionary<string, string> names)
    {
        Titles = [.. facts.All("title")];
        Descriptions = [.. facts.All("description").Distinct()];
        Source = ReadSource(facts, names);
        Byline = ReadByline(facts, Source);
        Address = ReadAddress(facts, address);
        Keywords = ReadKeywords(facts);
        Published = ReadPublished(facts);
        Text = facts.First("ld:articleBody");
    }

    /// <summary>What the page is called, the most believed first.</summary>
    public IReadOnlyList<string> Titles { get; }

    public IReadOnlyList<string> Descriptions { get; }

    /// <summary>The newspaper's name, without the slogan behind it.</summary>
    public string? Source { get; }

    /// <summary>Who wrote; null where only the newspaper or a user of its system is named.</summary>
    public string? Byline { get; }

    /// <summary>The address under which the article is to be found, rather than the newspaper's own.</summary>
    public string? Address { get; }

    public IReadOnlyList<string> Keywords { get; }

    public PublicationDate? Published { get; }

    /// <summary>The article's text, where the metadata repeat it.</summary>
    public string? Text { get; }

    /// <summary>Values that are no dates of publication.</summary>
    public List<Doubt> Doubts { get; } = [];

    private static string? ReadSource(PageFacts facts, IReadOnlyDictionary<string, string> names)
    {
        var values = facts.All("source").Where(value => value.Length <= LongestName && !value.Contains("://", StringComparison.Ordinal)).ToList();
        return values.SelectMany(Parts).Select(part => names.GetValueOrDefault(Analyzer.Fold(part))).FirstOrDefault(name => name is not null)
            ?? values.Select(value => Parts(value).First(part => part.Length > 0)).FirstOrDefault();
    }

    private static string? ReadByline(PageFacts facts, string? source)
    {
        foreach (var name in facts.Lists("author"))
        {
            var authors = name.Select(author => ByLabel().Replace(author, "")).Where(author => IsPerson(author, source))
                .Distinct().Take(MostAuthors).ToList();
            if (authors.Count > 0)
            {
                return string.Join("، ", authors);
            }
        }

        return null;
    }

    private static string? ReadAddress(PageFacts facts, string? address)
    {
        var whole = facts.All("address").Append(address ?? "").Select(value => Absolute(value, address)).OfType<Uri>().ToList();
        return (whole.Find(uri => uri.AbsolutePath.Length > 1 || uri.Query.Length > 1) ?? whole.FirstOrDefault())?.OriginalString;
    }

    private static List<string> ReadKeywords(PageFacts facts)
    {
        var values = facts.Best("keywords") is { Count: > 0 } own ? own : facts.Best("any-keywords");
        return [.. values.SelectMany(value => value.Split(Separators, StringSplitOptions.TrimEntries))
            .Select(keyword => keyword.TrimStart('#').Replace('_', ' ').Trim())
            .Where(keyword => keyword.Length is > 0 and <= LongestKeyword).DistinctBy(Analyzer.Fold)];
    }

    private PublicationDate? ReadPublished(PageFacts facts)
    {
        foreach (var value in facts.All("published"))
        {
            if (DateOf(value) is { } date)
            {
                return date;
            }

            if (Doubts.TrueForAll(doubt => doubt.Text != value))
            {
                Doubts.Add(new Doubt("date-not-believed", value));
            }
        }

        return null;
    }

    /// <summary>The date of a field; null for what stands there where nobody entered one.</summary>
    public static PublicationDate? DateOf(string? value) => StatedDate.Read(value) is { } date && !IsDefault(date) ? date : null;

    /// <summary>«/2021/11/24/», «/2021-11-24-», «/20211124/» in the path of an address.</summary>
    public static PublicationDate? InAddress(string? address)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || DateInPath().Match(uri.AbsolutePath) is not { Success: true } match)
        {
            return null;
        }

        var day = match.Groups["d"].Success ? match.Groups["d"].Value : null;
        var date = StatedDate.Read(string.Join('-', new[] { match.Groups["y"].Value, match.Groups["m"].Value, day }.OfType<string>()));
        return date is null ? null : date with { Method = "url", Evidence = match.Value.Trim('/') };
    }

    /// <summary>The first moment of a computer's clock or calendar stands where nobody entered anything.</summary>
    private static bool IsDefault(PublicationDate date) =>
        (date.From.Year, date.From.DayOfYear) is (1970, 1) or (1900, 1) or (1980, 1) || date.From.Date == new DateTime(1969, 12, 31)
        || date.Precision == TimePrecision.Year;

    private static bool IsPerson(string author, string? source) =>
        author.Length is > 1 and <= LongestName && !author.Contains('/', StringComparison.Ordinal) && !author.Contains('@', StringComparison.Ordinal)
        && Analyzer.Fold(author) is { Length: > 0 } folded && !Nobody.Contains(folded) && (source is null || folded != Analyzer.Fold(source));

    private static IEnumerable<string> Parts(string value) => NameEnd().Split(value).Select(part => part.Trim());

    private static Uri? Absolute(string value, string? address) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
        : value.StartsWith('/') && Uri.TryCreate(address, UriKind.Absolute, out var at) && Uri.TryCreate(at, value, out var joined)
        ? new Uri(joined.AbsoluteUri) : null;

    [GeneratedRegex(@"^(?:بقلم|كتبت?|By)\s*[:：]?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex ByLabel();

    [GeneratedRegex(@"\s+[-–—|:]\s+|\s*\|\s*")]
    private static partial Regex NameEnd();

    [GeneratedRegex(@"/(?<y>(?:19|20)[0-9]{2})(?:/(?<m>[01]?[0-9])(?:/(?<d>[0-3]?[0-9]))?(?=[/_-]|$)|-(?<m>[01][0-9])-(?<d>[0-3][0-9])(?![0-9])|(?<m>[01][0-9])(?<d>[0-3][0-9])(?=[/_-]))")]
    private static partial Regex DateInPath();
}

using System.Text.RegularExpressions;

namespace Archive.Import.Html;

/// <summary>The roles as PageRoles.tsv and the cut lines name them: «most-read».</summary>
internal static partial class RoleNames
{
    private static readonly Dictionary<PageRole, string> Rules = Enum.GetValues<PageRole>()
        .ToDictionary(role => role, role => Capital().Replace(role.ToString(), "-$0").ToLowerInvariant());

    public static string Rule(this PageRole role) => Rules[role];

    public static PageRole Parse(string rule) => Rules.First(each => each.Value == rule).Key;

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}

using System.Text.RegularExpressions;
using Archive.Web.Wording;

namespace Archive.Web.Tests.Wording;

public sealed partial class CutRuleWordsTests
{
    [Fact]
    public void Every_rule_of_the_extraction_has_its_words()
    {
        var import = Path.Combine(Seeds.Root, "src", "Archive", "Import");
        var inCode = Directory.GetFiles(import, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => CutCall().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);
        var inTable = File.ReadLines(Path.Combine(import, "SavedPages", "Furniture.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]);
        // The first rows name parts of the article.
        string[] parts = ["body", "title", "standfirst", "byline", "published", "caption", "quote", "post"];
        var inPages = File.ReadLines(Path.Combine(import, "Html", "PageRoles.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]).Except(parts);
        var rules = inCode.Concat(inTable).Concat(inPages).Distinct().ToList();
        Assert.InRange(rules.Count, 15, 100);
        Assert.DoesNotContain(rules, rule => CutRuleWords.Known(rule) is null);
    }

    [GeneratedRegex("""Cut\("([a-z-]+)"\)""")]
    private static partial Regex CutCall();
}

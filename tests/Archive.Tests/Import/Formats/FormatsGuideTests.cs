using Archive.Import;

namespace Archive.Tests.Import.Formats;

public class FormatsGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Seeds.Root, "docs", "formats.md"));

    [Fact]
    public void Every_format_stands_in_the_guide() =>
        Assert.All(SourceFormat.Suffixes.Split(", "), suffix => Assert.Contains($"`{suffix}`", Guide, StringComparison.Ordinal));

    [Fact]
    public void Every_name_of_a_field_stands_in_the_guide()
    {
        var names = File.ReadAllLines(Path.Combine(Seeds.Root, "src", "Archive", "Import", "Formats", "FieldNames.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToLookup(row => row[0], row => row[1]);

        Assert.All(names, field => Assert.Contains($"| {field.Key} | {string.Join(", ", field)} |", Guide, StringComparison.Ordinal));
    }
}

using Archive.Arabic.Names;
using Archive.Arabic.Text;
using Xunit.Abstractions;

namespace Archive.Arabic.Tests.Names;

public class NameMatchTests(ITestOutputHelper output)
{
    [Fact]
    public void Spellings_of_one_name_are_joined()
    {
        var lost = Spellings.SelectMany(row => row.Skip(1), (row, other) => (First: row[0], Other: other))
            .Where(pair => !SharesKey(pair.First, pair.Other) || !NameMatch.Joins(pair.First, pair.Other));
        Table.AssertNone(lost.Select(pair => $"{pair.First} {pair.Other} {NameMatch.Likelihood(pair.First, pair.Other):F2}"));
    }

    [Fact]
    public void Look_alikes_are_not_joined()
    {
        var joined = LookAlikes.Where(row => NameMatch.Joins(row[0], row[1]));
        Table.AssertNone(joined.Select(row => $"{row[0]} {row[1]} {NameMatch.Likelihood(row[0], row[1]):F2}"));
    }

    [Fact]
    public void Different_names_of_the_list_are_not_joined()
    {
        var names = Spellings.Select(row => row[0]).Distinct().ToList();
        var joined = names.SelectMany((a, i) => names.Skip(i + 1).Where(b => NameMatch.Joins(a, b)).Select(b => $"{a} {b}"));
        Table.AssertNone(joined);
    }

    [Fact]
    public void The_lists_are_long_enough_to_mean_something()
    {
        output.WriteLine($"{Spellings.Count} names, {LookAlikes.Count} look-alikes");
        Assert.True(Spellings.Count >= 60);
        Assert.True(LookAlikes.Count >= 40);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "غانتس")]
    [InlineData("2021", "2022")]
    [InlineData("путин", "путин")]
    public void What_has_no_letters_of_ours_spells_nothing(string a, string b) => Assert.Equal(0, NameMatch.Likelihood(a, b));

    [Fact]
    public void The_likelihood_is_the_same_in_both_directions()
    {
        foreach (var row in Spellings.Concat(LookAlikes))
        {
            Assert.Equal(NameMatch.Likelihood(row[0], row[1]), NameMatch.Likelihood(row[1], row[0]), 5);
        }
    }

    [Fact]
    public void Any_letters_are_accepted()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            var (a, b) = (Some(random), Some(random));
            Assert.InRange(NameMatch.Likelihood(a, b), 0, 1);
            Assert.InRange(NameKey.AllOf(a).Count, 0, 16);
        }
    }

    private static string Some(Random random)
    {
        const string letters = "ابعدالعبدلرتسزدجثذظچهيوabdelrtsch 7ж\ud83d";
        return new string([.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => letters[random.Next(letters.Length)])]);
    }

    internal static List<string[]> Spellings => Read("Names/spellings.tsv");

    private static List<string[]> LookAlikes => Read("Names/look-alikes.tsv");

    private static List<string[]> Read(string name) =>
        [.. Table.Rows(name).Select(row => row.Select(Analyzer.Fold).Distinct().ToArray())];

    private static bool SharesKey(string a, string b) => NameKey.AllOf(a).Intersect(NameKey.AllOf(b)).Any();
}

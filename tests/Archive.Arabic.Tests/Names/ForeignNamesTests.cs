using Archive.Arabic.Names;
using Archive.Arabic.Text;
using Xunit.Abstractions;

namespace Archive.Arabic.Tests.Names;

/// <summary>Measures the joining of names on mined spellings of foreign names: a Latin name, then its Arabic spellings, a line.</summary>
public class ForeignNamesTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Most_spellings_of_a_foreign_name_are_joined_and_few_of_different_names()
    {
        var names = Read();
        var alike = names.SelectMany(name => Pairs(name.Forms)).Select(Likelihood).ToList();
        var latin = names.SelectMany(name => name.Forms, (name, form) => Likelihood((name.Latin, form))).ToList();
        var different = Strangers(names).Select(Likelihood).ToList();
        output.WriteLine($"{alike.Count} pairs of one name, {latin.Count} with its Latin spelling");
        output.WriteLine($"{different.Count} pairs of two names with one first letter");
        output.WriteLine("threshold  recall  Latin recall  wrongly joined  precision");
        foreach (var threshold in (double[])[0.01, 0.3, 0.4, NameMatch.Threshold, 0.5, 0.6, 0.7])
        {
            var wrong = different.Count(likelihood => likelihood >= threshold);
            var right = alike.Count(likelihood => likelihood >= threshold);
            var precision = (double)right / (right + wrong);
            output.WriteLine(
                $"{threshold,9:F2}  {Share(alike, threshold),6:P1}  {Share(latin, threshold),12:P1}  {wrong,14}  {precision,9:P1}");
        }

        Assert.True(Share(alike, NameMatch.Threshold) > 0.66);
        Assert.True(Share(latin, NameMatch.Threshold) > 0.72);
        Assert.True(Share(different, NameMatch.Threshold) < 0.0004);
    }

    private static List<(string Latin, string[] Forms)> Read() =>
        [.. Table.Rows(MeasuringData.Find("name-variants.tsv")).Select(row => (Analyzer.Fold(row[0]), Words(row.Skip(1))))];

    private static string[] Words(IEnumerable<string> spellings) =>
        [.. spellings.Select(Analyzer.Fold).Where(form => form.Length > 0 && !form.Contains(' ')).Distinct()];

    private static IEnumerable<(string A, string B)> Pairs(string[] forms) =>
        forms.SelectMany((a, i) => forms.Skip(i + 1).Select(b => (a, b)));

    /// <summary>Pairs of two names that share no spelling (the list has Agustin and Agustín apart).</summary>
    private static IEnumerable<(string A, string B)> Strangers(List<(string Latin, string[] Forms)> names)
    {
        var sets = names.GroupBy(name => name.Latin)
            .ToDictionary(group => group.Key, group => group.SelectMany(name => name.Forms).ToHashSet());
        var spellings = names.SelectMany(name => name.Forms, (name, form) => (name.Latin, Form: form));
        foreach (var group in spellings.GroupBy(spelling => spelling.Form[0]))
        {
            var forms = group.ToList();
            foreach (var (a, b) in forms.SelectMany((a, i) => forms.Skip(i + 1).Select(b => (a, b))))
            {
                if (!sets[a.Latin].Overlaps(sets[b.Latin]))
                {
                    yield return (a.Form, b.Form);
                }
            }
        }
    }

    // As the index sees it: without a shared key nothing is compared.
    private static double Likelihood((string A, string B) pair) =>
        NameKey.AllOf(pair.A).Intersect(NameKey.AllOf(pair.B)).Any() ? NameMatch.Likelihood(pair.A, pair.B) : 0;

    private static double Share(List<double> likelihoods, double threshold) =>
        likelihoods.Count(likelihood => likelihood >= threshold) / (double)likelihoods.Count;
}

using Archive.Import;
using Archive.Lens;

namespace Archive.Tests.Lens;

public class NamingLensTests
{
    private const string Terms = "terms: [{id: x, forms: [فاس]}, {id: y, forms: [سلا]}]";

    [Theory]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  names: [فاس]", "unknown field 'names'", 4)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  terms:\n    - id: x\n      form: فاس", "unknown field 'form'", 6)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  terms: [فاس, سلا]", "an entry is a set of fields", 4)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  terms: فاس", "holds a list of entries", 4)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر", "2 to 12 terms, not 0", 1)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  terms: [{id: x, forms: [فاس]}]", "2 to 12 terms, not 1", 1)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  terms:\n    - {id: x, forms: [فاس]}\n    - {id: y}", "1 to 60 forms, not 0", 6)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  terms:\n    - {id: x, forms: [فاس]}\n    - {id: x, forms: [سلا]}", "two terms with the id 'x'", 6)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  terms:\n    - {id: x, forms: [فاس]}\n    - {id: y, forms: [فأس]}", "'فأس' is a form of the term 'x'", 6)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  except: [فاس]\n  " + Terms, "can't be an exception", 1)]
    [InlineData("- id: a\n  note: سطر\n  " + Terms, "no title", 1)]
    [InlineData("- id: a\n  title: عنوان\n  " + Terms, "no note", 1)]
    [InlineData("- title: عنوان\n  note: سطر\n  " + Terms, "no id", 1)]
    [InlineData("- id: A\n  title: عنوان\n  note: سطر\n  " + Terms, "'A' must be", 1)]
    [InlineData("- id: a\n  title: عنوان\n  note: سطر\n  terms: [{id: x, forms: [فاس، سلا]}, {id: y, forms: [سلا]}]", "separated with ','", 4)]
    [InlineData("- {id: a, title: عنوان, note: سطر, " + Terms + "}\n- {id: a, title: عنوان, note: سطر, " + Terms + "}", "'a' is taken by the set in sets.yml(1)", 2)]
    [InlineData("- id: a\n  terms: &t [{id: x, forms: [فاس]}]", "& * !", 2)]
    public void A_slip_is_named_with_its_file_and_line(string yaml, string reason, int line)
    {
        var error = Assert.Throws<ImportException>(() => LensFolder.Load(yaml));

        Assert.StartsWith("sets.yml: ", error.Message);
        Assert.Contains(reason, error.Message);
        Assert.Equal(line, error.Line);
    }

    [Fact]
    public void A_lens_of_too_many_sets_is_refused() => Assert.Contains("at most 200 sets", Assert.Throws<ImportException>(() => LensFolder.Load(
        string.Join('\n', Enumerable.Range(0, 201).Select(i => $"- {{id: a{i}, title: عنوان, note: سطر, {Terms}}}")))).Message);

    [Fact]
    public void The_version_is_of_what_the_sets_mean()
    {
        var version = LensFolder.Load(LensFolder.Army).Version;

        Assert.Equal(version, LensFolder.Load("# moved\n\n" + LensFolder.Army).Version);
        Assert.NotEqual(version, LensFolder.Load(LensFolder.Army.Replace(", جيش الدفاع]", "]")).Version);
        Assert.NotEqual(version, LensFolder.Load(LensFolder.Army.Replace("الوطني", "الشعبي")).Version);
        Assert.NotEqual(version, NamingLens.Empty.Version);
    }

    [Fact]
    public void A_missing_folder_is_an_empty_lens() => Assert.Empty(NamingLens.Load("/nowhere/at/all").Sets);

    [Fact]
    public void A_term_without_a_label_is_shown_by_its_first_form() =>
        Assert.Equal(["الجيش الإسرائيلي", "جيش الدفاع"], LensFolder.Load(LensFolder.Army).Sets[0].Terms.Select(term => term.Label));
}

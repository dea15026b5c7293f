using System.Diagnostics;
using Archive.Arabic.Names;

namespace Archive.Arabic.Tests.Names;

public class NameIndexTests
{
    private static readonly NameIndex Index = new(
    [
        new("غانتس", 120, true), new("غينتس", 4, true), new("غانس", 3, true), new("جانتس", 9, true), new("نتنياهو", 300, true),
        new("حسن", 80, true), new("حسين", 70, true), new("كلمان", 2, true), new("كلمات", 40, false), new("كانت", 900, false), new("2021", 500, false),
    ]);

    [Fact]
    public void Every_spelling_is_found_the_likeliest_first() =>
        Assert.Equal(["جانتس", "غانس", "غينتس"], Index.Find("غانتس").Select(spelling => spelling.Form));

    [Fact]
    public void A_common_spelling_leads_to_those_that_are_far_apart() =>
        Assert.Equal(["غانتس", "جانتس", "غانس"], Index.Find("غينتس").Select(spelling => spelling.Form));

    [Fact]
    public void Latin_letters_find_Arabic_spellings() => Assert.Contains("غانتس", Index.Find("gantz").Select(spelling => spelling.Form));

    [Fact]
    public void A_spelling_that_nobody_wrote_finds_the_others() =>
        Assert.Equal("نتنياهو", Assert.Single(Index.Find("نتانياهو")).Form);

    [Theory]
    [InlineData("كانت")]
    [InlineData("2021")]
    [InlineData("2022")]
    [InlineData("")]
    public void A_word_that_is_no_name_has_no_spellings(string form) => Assert.Empty(Index.Find(form));

    [Fact]
    public void A_word_that_is_no_name_is_nobodys_spelling() => Assert.Empty(Index.Find("كلمان"));

    [Fact]
    public void From_each_spelling_of_the_list_the_established_one_is_found()
    {
        var rows = NameMatchTests.Spellings;
        var index = new NameIndex(rows.SelectMany(row => row.Select((form, i) => new NameEntry(form, i == 0 ? 100 : 5, true))));
        var lost = rows.SelectMany(row => row.Skip(1).Where(other => index.Find(other).All(found => found.Form != row[0])));
        Table.AssertNone(lost);
    }

    [Fact]
    public void A_vocabulary_of_300_000_forms_answers_at_once()
    {
        var random = new Random(7);
        var forms = Enumerable.Range(0, 300_000).Select(_ => Word(random)).ToList();
        var index = new NameIndex(forms.Select((form, i) => new NameEntry(form, i % 50, i % 3 == 0)));
        var watch = Stopwatch.StartNew();
        foreach (var form in forms.Take(2_000))
        {
            index.Find(form);
        }

        // 0.02 ms each on a quiet machine; the test allows for a busy one.
        Assert.True(watch.Elapsed.TotalMilliseconds / 2_000 < 1, $"{watch.Elapsed.TotalMilliseconds / 2_000:F3} ms a name");
    }

    private static string Word(Random random) =>
        new([.. Enumerable.Range(0, random.Next(3, 9)).Select(_ => "اويبتثجحدرسشعغفكلمنه"[random.Next(20)])]);
}

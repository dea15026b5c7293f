using Archive.Lens;

namespace Archive.Tests.Lens;

public class TermFinderTests
{
    private static readonly NamingLens Lens = LensFolder.Load(LensFolder.Army + "\n" + """
        - id: jerusalem
          title: القدس
          note: سطر
          terms:
            - {id: jerusalem, forms: [القدس]}
            - {id: east, forms: [القدس الشرقية]}
          except: [القدس العربي, جامعة القدس]
        - id: defence
          title: دفاع
          note: سطر
          terms:
            - {id: defence, forms: [الدفاع]}
            - {id: security, forms: [الأمن]}
        """);

    private static readonly TermFinder Finder = new(Lens.Sets);

    [Theory]
    [InlineData("زار القدس", "jerusalem:القدس")]
    [InlineData("بالقدس وللقدس والقدس فالقدس", "jerusalem:القدس jerusalem:لقدس jerusalem:القدس jerusalem:القدس")]
    [InlineData("القدس الشرقية", "east:القدس الشرقية")]
    [InlineData("وبالقدس الشرقية", "east:القدس الشرقية")]
    [InlineData("القدس، الشرقية", "jerusalem:القدس")]
    [InlineData("القُدس والـقدس", "jerusalem:القُدس jerusalem:الـقدس")]
    [InlineData("صحيفة القدس العربي في جامعة القدس", "")]
    [InlineData("القدسية والمقدس", "")]
    [InlineData("وللجيش الإسرائيلي والجيش الاسرائيلى", "army:لجيش الإسرائيلي army:الجيش الاسرائيلى")]
    [InlineData("جيش الدفاع الوطني", "defence:الدفاع")]
    public void Whole_words_are_found_behind_clitics_and_the_longest_form_wins(string text, string expected) =>
        Assert.Equal(expected, Show(text));

    [Fact]
    public void Sets_do_not_see_each_other() =>
        Assert.Equal("idf:جيش الدفاع الإسرائيلي defence:الدفاع", Show("جيش الدفاع الإسرائيلي"));

    [Fact]
    public void A_use_says_in_which_field_it_stands() =>
        Assert.Equal([0, 2], Finder.Find(["القدس", "", "في القدس"]).Select(use => use.Field));

    private static string Show(string text) => string.Join(' ', Finder.Find([text])
        .Select(use => $"{Lens.Sets[use.Set].Terms[use.Term].Id}:{text[use.Start..use.End]}"));
}

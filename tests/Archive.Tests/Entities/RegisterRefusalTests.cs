using System.Text;
using Archive.Entries;
using Archive.Import;

namespace Archive.Tests.Entities;

public class RegisterRefusalTests
{
    [Theory]
    [InlineData("- id: a\n  name: \"فاس", "not YAML", 2)]
    [InlineData("entities:\n  - id: a", "must be a list", 1)]
    [InlineData("- just a name", "set of fields", 1)]
    [InlineData("# one\n- id: a\n  typ: place\n  name: فاس", "unknown field 'typ'", 3)]
    [InlineData("- id: a\n  type: city\n  name: فاس", "unknown type 'city'", 1)]
    [InlineData("- id: a\n  type: 1\n  name: فاس", "unknown type '1'", 1)]
    [InlineData("- type: place\n  name: فاس", "no id", 1)]
    [InlineData("- id: a\n  type: place", "no name", 1)]
    [InlineData("- id: a\n  name: فاس", "no type", 1)]
    [InlineData("- id: Fès\n  type: place\n  name: فاس", "'Fès' must be", 1)]
    [InlineData("- id: a--b\n  type: place\n  name: فاس", "'a--b' must be", 1)]
    [InlineData("- id: a\n  type: place\n  name: فاس\n  name: مكناس", "field 'name' twice", 4)]
    [InlineData("- id: a\n  type: place\n  name: [فاس]", "one value, not a list", 3)]
    [InlineData("- id: a\n  type: place\n  name: فاس\n  aliases: {x: y}", "holds a list", 4)]
    [InlineData("- id: a\n  type: place\n  name: فاس\n  aliases: [[x]]", "plain names", 4)]
    [InlineData("- id: a\n  type: place\n  name: '!'", "no word", 1)]
    [InlineData("- id: a\n  type: place\n  name: فاس\n  aliases: [فاس، مكناس]", "separated with ','", 1)]
    [InlineData("- id: a\n  type: place\n  name: فاس\n  beside: [b]", "'b', which is not in the register", 1)]
    [InlineData("- {id: a, type: place, name: فاس}\n---\n- {id: b, type: place, name: سلا}", "one list", 2)]
    public void A_slip_is_named_with_its_file_and_line(string yaml, string reason, int line)
    {
        var error = Assert.Throws<ImportException>(() => RegisterFolder.Load(yaml));

        Assert.StartsWith("names.yml: ", error.Message);
        Assert.Contains(reason, error.Message);
        Assert.Equal(line, error.Line);
    }

    [Theory]
    [InlineData("- {id: a, type: place, name: مكناس}", "the id 'a'")]
    [InlineData("- {id: b, type: place, name: فأس}", "the name 'فأس'")]
    [InlineData("- {id: b, type: place, name: مكناس, aliases: [عبد الله]}", "the name 'عبد الله'")]
    [InlineData("- {id: b, type: place, name: مكناس, short: [فاس]}", "'فاس' is a full name of 'a'")]
    [InlineData("- {id: b, type: place, name: مكناس, masthead: [العرب]}", "the masthead 'العرب'")]
    public void Two_claims_to_one_name_are_both_named(string second, string reason)
    {
        using var folder = new RegisterFolder()
            .With("a.yml", "\n- {id: a, type: place, name: فاس, aliases: [عبدالله], masthead: [العرب]}")
            .With("b.yml", second);

        var error = Assert.Throws<ImportException>(() => folder.Load());

        Assert.StartsWith("b.yml: ", error.Message);
        Assert.Contains(reason, error.Message);
        Assert.Contains("a.yml(2)", error.Message);
        Assert.Equal(1, error.Line);
    }

    [Theory]
    [InlineData("- &a {id: a, type: place, name: فاس}")]
    [InlineData("- id: a\n  type: place\n  name: &n فاس\n  aliases: [*n, *n]")]
    [InlineData("- id: a\n  type: place\n  name: !!binary aGk=")]
    public void What_could_unfold_into_more_than_it_says_is_refused(string yaml) =>
        Assert.Contains("& * !", Assert.Throws<ImportException>(() => RegisterFolder.Load(yaml)).Message);

    [Fact]
    public void Deep_nesting_is_refused_at_once() =>
        Assert.Throws<ImportException>(() => RegisterFolder.Load(new string('[', 500_000)));

    [Fact]
    public void A_file_of_more_than_two_megabytes_is_refused() =>
        Assert.Contains("2 MB", Assert.Throws<ImportException>(
            () => RegisterFolder.Load("#" + new string('x', EntryFolder.MaxFileLength))).Message);

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        using var folder = new RegisterFolder().With("names.yml", [.. Encoding.ASCII.GetBytes("- id: a\n  name: "), 0xDD, 0xC7, 0xD3]);

        Assert.Contains("UTF-8", Assert.Throws<ImportException>(() => folder.Load()).Message);
    }

    [Fact]
    public void An_entity_may_list_a_name_twice_and_two_may_share_a_short_one() =>
        Assert.Equal(2, RegisterFolder.Load("""
            - {id: a, type: person, name: أنتوني, aliases: [انتوني], short: [بلخير]}
            - {id: b, type: person, name: الفاروق, short: [بلخير]}
            """).Entities.Count);
}

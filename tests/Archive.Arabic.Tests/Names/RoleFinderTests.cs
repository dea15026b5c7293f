using System.Text;
using Archive.Arabic.Names.Roles;

namespace Archive.Arabic.Tests.Names;

public class RoleFinderTests
{
    [Fact]
    public void What_a_text_calls_a_person_is_found_and_nothing_else()
    {
        var cases = Table.Rows("Names/roles.tsv").ToList();

        Assert.True(cases.Count >= 60);
        Table.AssertNone(cases.Select(row => (Marked: row[0], Expected: row[1], Found: Describe(row[0])))
            .Where(row => row.Found != row.Expected).Select(row => $"\n{row.Marked}\n  {row.Found} instead of {row.Expected}"));
    }

    [Fact]
    public void A_role_stands_where_it_says()
    {
        const string text = "التقى بوزيرِ الدّفاعِ غانتس";
        var role = Assert.Single(RoleFinder.Find(text, [new NamedSpan(text.IndexOf("غانتس", StringComparison.Ordinal), 5, IsPerson: true)]));

        Assert.Equal("وزيرِ الدّفاعِ", text.Substring(role.Start, role.Length));
        Assert.Equal("وزير الدفاع", role.Text);
    }

    [Fact]
    public void Text_of_titles_and_names_without_end_is_read_in_one_go()
    {
        var text = string.Concat(Enumerable.Repeat("وزير رئيس مدير غانتس والوزير ", 20_000));
        var names = new List<NamedSpan>();
        for (var at = text.IndexOf("غانتس", StringComparison.Ordinal); at >= 0; at = text.IndexOf("غانتس", at + 5, StringComparison.Ordinal))
        {
            names.Add(new NamedSpan(at, 5, IsPerson: true));
        }

        var roles = RoleFinder.Find(text, names);

        Assert.Equal(roles.Count, roles.Select(role => role.Start).Distinct().Count());
    }

    private static string Describe(string marked)
    {
        var (text, names) = Read(marked);
        return string.Join(" | ", RoleFinder.Find(text, names).Select(role =>
            $"{role.Text} = {text.Substring(names[role.Name].Start, names[role.Name].Length)}"));
    }

    /// <summary>Takes the braces out of a text: {persons}, [other names].</summary>
    private static (string Text, List<NamedSpan> Names) Read(string marked)
    {
        var text = new StringBuilder();
        var names = new List<NamedSpan>();
        var start = 0;
        foreach (var c in marked)
        {
            if (c is '{' or '[')
            {
                start = text.Length;
            }
            else if (c is '}' or ']')
            {
                names.Add(new NamedSpan(start, text.Length - start, c == '}'));
            }
            else
            {
                text.Append(c);
            }
        }

        return (text.ToString(), names);
    }
}

using System.Text;
using Archive.Arabic.Text;

namespace Archive.Arabic.Names.Finding;

/// <summary>A name as it is shown, made of how it stands in a text.</summary>
public static class NameText
{
    /// <summary>Leaves out harakat, tatweel and invisible characters, makes every gap one space, and gives ال its alif back.</summary>
    /// <param name="written">The name as it stands, without clitics.</param>
    /// <param name="restored">Whether a ل before it has swallowed the alif of its article.</param>
    public static string Of(ReadOnlySpan<char> written, bool restored = false)
    {
        var name = new StringBuilder(written.Length + 1);
        if (restored)
        {
            name.Append('ا');
        }

        foreach (var c in written)
        {
            if (char.IsWhiteSpace(c))
            {
                if (name.Length > 0 && name[^1] != ' ')
                {
                    name.Append(' ');
                }
            }
            else if (Letters.ClassOf(c) is not (CharacterClass.Mark or CharacterClass.Format))
            {
                name.Append(c);
            }
        }

        return name.ToString().TrimEnd();
    }
}

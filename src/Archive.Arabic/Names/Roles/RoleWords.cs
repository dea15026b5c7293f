using System.Collections.Frozen;
using System.Reflection;
using Archive.Arabic.Names.Finding;

namespace Archive.Arabic.Names.Roles;

/// <summary>The words that roles are made of: the titles and offices of titles.tsv, and role-words.tsv.</summary>
internal static class RoleWords
{
    private static readonly FrozenDictionary<string, RoleWordClass> Words = ReadWords();

    private static readonly FrozenDictionary<string, RoleWordClass>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Titles of one word or several.</summary>
    internal static readonly PhraseTrie<RoleHead> Titles = ReadTitles();

    /// <summary>What role-words.tsv says of a folded word. What a title takes behind it, it takes with ال too.</summary>
    internal static RoleWordClass Of(ReadOnlySpan<char> letters) => Listed(letters)
        | (letters.StartsWith("ال") ? Listed(letters[2..]) & Takes : RoleWordClass.None);

    private static RoleWordClass Listed(ReadOnlySpan<char> letters) => Lookup.TryGetValue(letters, out var kinds) ? kinds : RoleWordClass.None;

    private const RoleWordClass Takes = RoleWordClass.Charged | RoleWordClass.Serves | RoleWordClass.Sent | RoleWordClass.SpeaksAbout
        | RoleWordClass.StandsOver | RoleWordClass.GoesTo;

    private static FrozenDictionary<string, RoleWordClass> ReadWords()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(RoleWords), "role-words.tsv")
            ?? throw new InvalidOperationException("role-words.tsv is not part of the assembly.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, RoleWordClass>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('\t');
            var kind = Enum.Parse<RoleWordClass>(row[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            var list = new NameWords(row[1]);
            for (var i = 0; i < list.Count; i++)
            {
                var word = list.LettersOf(list[i]).ToString();
                words[word] = words.GetValueOrDefault(word) | kind;
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static PhraseTrie<RoleHead> ReadTitles()
    {
        var titles = new PhraseTrie<RoleHead>();
        foreach (var row in NameLists.Kinds("titles.tsv"))
        {
            var kind = row.Kind switch
            {
                "direct" => RoleWordClass.Title,
                "office" => RoleWordClass.Office,
                "role" => RoleWordClass.Occupation,
                // «زوجته» says whose, not who: only «زوجة …» can be a whole phrase.
                "kin" when !row.Name.Split(' ').Any(word => word is [.., 'ه' or 'ا']) => RoleWordClass.Office,
                _ => RoleWordClass.None,
            };
            var words = new NameWords(row.Name);
            if (kind == RoleWordClass.None || IsWeak(words))
            {
                continue;
            }

            Add(titles, row.Name, kind);
            if (words.Count == 1 && kind is RoleWordClass.Office or RoleWordClass.Occupation && row.Kind != "kin")
            {
                Add(titles, "ال" + row.Name, RoleWordClass.DefiniteOffice);
            }
        }

        foreach (var rank in Words.Where(word => word.Value.HasFlag(RoleWordClass.Rank) && word.Key.StartsWith("ال", StringComparison.Ordinal)))
        {
            Add(titles, rank.Key, RoleWordClass.Title);
        }

        return titles;
    }

    /// <summary>«السيد», «سماحة المفتي», of which المفتي is a title by itself, and «صاحب السمو الملكي».</summary>
    private static bool IsWeak(NameWords words)
    {
        var weak = Of(words.LettersOf(words[0])).HasFlag(RoleWordClass.Weak);
        for (var i = 1; i < words.Count; i++)
        {
            weak |= Of(words.LettersOf(words[i])).HasFlag(RoleWordClass.Stop);
        }

        return weak;
    }

    private static void Add(PhraseTrie<RoleHead> titles, string name, RoleWordClass kind) =>
        titles.Add(name, known => new RoleHead((known?.Kinds ?? RoleWordClass.None) | kind));
}

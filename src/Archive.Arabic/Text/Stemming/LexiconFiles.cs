namespace Archive.Arabic.Text.Stemming;

/// <summary>Reads the word lists that lie beside this file and are part of the assembly; lines with # are comments.</summary>
internal static class LexiconFiles
{
    internal static Lexicon Load()
    {
        var kinds = new Dictionary<string, WordKinds>();
        Add(kinds, Rows("words.txt"), NounKinds);
        Add(kinds, Rows("particles.txt"), _ => WordKinds.Particle);
        Add(kinds, Rows("names.txt"), _ => WordKinds.Name);
        AddVerbs(kinds);
        foreach (var family in Families())
        {
            AddKind(kinds, family[0], NounKinds([family[0]]));
            Add(kinds, family.Skip(1).Select(form => new[] { form }), row => NounKinds(row) | WordKinds.Plural);
        }

        var stems = JoinedStems(kinds);
        return new Lexicon(kinds.Select(word => new LexiconWord(word.Key, word.Value, stems.GetValueOrDefault(word.Key, word.Key))));
    }

    /// <summary>The rows of families.tsv, each a word and its plurals, folded.</summary>
    internal static IEnumerable<string[]> Families() =>
        Rows("families.tsv").Select(row => $"{row[0]} {row[1]}".Split(' ').Select(Fold).ToArray());

    /// <summary>Past and present of each verb.</summary>
    internal static IEnumerable<string[]> Verbs() => Rows("verbs.tsv");

    /// <summary>The exact form alone: the analyser would ask for the stem, which waits for the lexicon.</summary>
    private static string Fold(string word)
    {
        var reader = new TokenReader(word);
        return reader.Read() ? reader.Exact.ToString() : "";
    }

    private static void Add(Dictionary<string, WordKinds> kinds, IEnumerable<string[]> rows, Func<string[], WordKinds> kindOf)
    {
        foreach (var row in rows)
        {
            AddKind(kinds, row[0], kindOf(row));
        }
    }

    private static void AddVerbs(Dictionary<string, WordKinds> kinds)
    {
        foreach (var verb in Verbs())
        {
            AddKind(kinds, verb[0], WordKinds.Past);
            AddKind(kinds, verb[1], WordKinds.Present);
        }
    }

    private static WordKinds NounKinds(string[] row) =>
        WordKinds.Noun
        | (row[0].EndsWith('ه') ? WordKinds.Feminine : WordKinds.None)
        | (row.Length > 1 ? WordKinds.OnlyWithArticle : WordKinds.None);

    private static void AddKind(Dictionary<string, WordKinds> kinds, string word, WordKinds kind)
    {
        var key = Hamza.Key(word);
        var hamza = key.Length < word.Length ? WordKinds.EndsInHamza : WordKinds.None;
        kinds[key] = kinds.GetValueOrDefault(key) | kind | hamza;
    }

    private static Dictionary<string, string> JoinedStems(Dictionary<string, WordKinds> kinds)
    {
        var stems = new Dictionary<string, string>();
        foreach (var row in Rows("joined.tsv"))
        {
            var keys = row.SelectMany(cell => cell.Split(' ')).Select(Hamza.Key).ToArray();
            foreach (var key in keys)
            {
                stems[key] = keys[0];
                // Adjectives and peoples are inflected (فرنسيون, الأتراك); a country is not, but nothing looks like its inflection either.
                kinds[key] = kinds.GetValueOrDefault(key) | (key.EndsWith('ي') ? WordKinds.Noun : WordKinds.Name);
            }
        }

        return stems;
    }

    private static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(LexiconFiles).Assembly.GetManifestResourceStream(typeof(LexiconFiles), name)
            ?? throw new InvalidOperationException($"The word list {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}

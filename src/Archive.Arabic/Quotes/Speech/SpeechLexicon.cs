using System.Collections.Frozen;
using Archive.Arabic.Text;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>The words of reported speech, from the two tables that lie beside this file and are part of the assembly.</summary>
internal static class SpeechLexicon
{
    private const WordClass Clause = WordClass.Link | WordClass.Ends | WordClass.That | WordClass.According | WordClass.Relay | WordClass.ComeIn
        | WordClass.Topic | WordClass.Relative | WordClass.Issued | WordClass.Own;

    private static readonly FrozenDictionary<string, VerbForm> Verbs = ReadVerbs();
    private static readonly FrozenDictionary<string, WordClass> Words = ReadWords();

    /// <summary>The form of a verb of saying that a folded word is; و and ف before it are stepped over.</summary>
    internal static VerbForm? VerbOf(string word) =>
        Verbs.TryGetValue(word, out var form) || (BehindAnd(word) is { } rest && Verbs.TryGetValue(rest, out form)) ? form : null;

    /// <summary>
    /// What else a folded word is; و and ف before it are stepped over where the word itself is not known, and before nouns of place
    /// and occasion also ب ل ك and the article: «لصحيفة», «بعنوان», «للوكالة».
    /// </summary>
    internal static WordClass ClassOf(string word) =>
        Words.TryGetValue(word, out var known) || (BehindAnd(word) is { } rest && Words.TryGetValue(rest, out known)) ? known
            : NounOf(word) & (WordClass.Naming | WordClass.Audience | WordClass.Occasion);

    /// <summary>Whether a word, with the article or without, is somebody who speaks for another.</summary>
    internal static bool IsProxy(string word) => ((ClassOf(word) | NounOf(word)) & WordClass.Proxy) != 0;

    /// <summary>«قائلا»، «قائلة»</summary>
    internal static bool IsSaying(string word) => word.StartsWith("قائل", StringComparison.Ordinal);

    /// <summary>Whether what و or ف joins to the word before begins a new clause: a verb, a preposition, no noun («ووزير»).</summary>
    internal static bool BeginsClause(string word) => BehindAnd(word) is { } rest && !Verbs.ContainsKey(word) && !Words.ContainsKey(word)
        && (Verbs.ContainsKey(rest) || (Words.GetValueOrDefault(rest) & Clause) != 0);

    private static WordClass NounOf(string word)
    {
        var noun = BehindAnd(word) ?? word;
        noun = noun.Length > 3 && noun[0] is 'ب' or 'ل' or 'ك' ? noun[1..] : noun;
        // ل swallows the alif of the article.
        noun = word.Contains("لل", StringComparison.Ordinal) && noun[0] == 'ل' ? noun[1..] : noun;
        return Words.GetValueOrDefault(noun) | (noun.StartsWith("ال", StringComparison.Ordinal) ? Words.GetValueOrDefault(noun[2..]) : WordClass.None);
    }

    private static string? BehindAnd(string word) => word.Length > 2 && word[0] is 'و' or 'ف' ? word[1..] : null;

    private static FrozenDictionary<string, VerbForm> ReadVerbs()
    {
        var forms = new Dictionary<string, VerbForm>();
        foreach (var row in Rows("speech-verbs.tsv"))
        {
            var verb = new SpeechVerb(row[3].Split(' '));
            Add(forms, verb, row[0], Conjugation.Past, isParticiple: false);
            Add(forms, verb, row[1], Conjugation.Present, isParticiple: false);
            Add(forms, verb, row[2], Conjugation.Participle, isParticiple: true);
        }

        return forms.ToFrozenDictionary();
    }

    private static void Add(
        Dictionary<string, VerbForm> forms, SpeechVerb verb, string cell,
        Func<string, IEnumerable<Inflection>> inflect, bool isParticiple)
    {
        if (cell == "-")
        {
            return;
        }

        foreach (var form in inflect(Analyzer.Fold(cell)))
        {
            forms.TryAdd(form.Form, new VerbForm(verb, isParticiple, form.IsFeminine, form.IsPlural, form.HasObject));
        }
    }

    private static FrozenDictionary<string, WordClass> ReadWords()
    {
        var classes = new Dictionary<string, WordClass>();
        foreach (var row in Rows("speech-words.tsv"))
        {
            foreach (var word in row[1].Split(' ').Select(Analyzer.Fold))
            {
                classes[word] = classes.GetValueOrDefault(word) | Enum.Parse<WordClass>(row[0], ignoreCase: true);
            }
        }

        return classes.ToFrozenDictionary();
    }

    private static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(SpeechLexicon).Assembly.GetManifestResourceStream(typeof(SpeechLexicon), name)
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

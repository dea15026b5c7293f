using Archive.Arabic.Names;

namespace Archive.Search.Query;

/// <summary>
/// The words of the archive and the names of its register, as one state of the archive has them: what expansion, suggestions and
/// corrections draw from.
/// </summary>
internal sealed class SearchLexicon
{
    /// <summary>
    /// What may stand before a word, written together with it. ال is part of a form here: its clitics are in
    /// <see cref="BeforeArticle"/>.
    /// </summary>
    private static readonly string[] Clitics = ["و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل", "وك", "ال", "وال", "بال", "فال", "كال", "لل", "ولل", "وبال"];

    private static readonly string[] BeforeArticle = ["و", "ب", "ف", "ك", "وب"];

    private readonly Dictionary<string, int> _forms;
    private readonly Lazy<NameIndex> _spellings;
    private readonly Dictionary<string, string[]> _names;

    /// <param name="forms">The folded forms of the archive.</param>
    /// <param name="names">Groups of folded names: those of a group name one thing.</param>
    public SearchLexicon(IReadOnlyList<LexiconForm> forms, IEnumerable<IReadOnlyList<string>> names)
    {
        _forms = forms.ToDictionary(form => form.Form, form => form.Articles, StringComparer.Ordinal);
        _spellings = new Lazy<NameIndex>(() => new NameIndex(forms.Select(form => new NameEntry(form.Form, form.Articles, form.IsName))));
        _names = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var group in names)
        {
            string[] all = [.. group.Distinct()];
            foreach (var name in all)
            {
                _names.TryAdd(name, all);
            }
        }
    }

    public static SearchLexicon Empty { get; } = new([], []);

    /// <summary>The folded forms, and in how many articles each stands.</summary>
    public IReadOnlyDictionary<string, int> Forms => _forms;

    /// <summary>In how many articles a folded form stands.</summary>
    public int FrequencyOf(string form) => _forms.GetValueOrDefault(form);

    /// <summary>The form itself and those with clitics before it that occur in the archive, the commonest first.</summary>
    public IReadOnlyList<string> FormsWithClitics(string form)
    {
        var hasArticle = form.Length > 3 && form.StartsWith("ال", StringComparison.Ordinal);
        var candidates = hasArticle
            ? BeforeArticle.Select(clitic => clitic + form).Append(string.Concat("لل", form.AsSpan(2))).Append(string.Concat("ولل", form.AsSpan(2)))
            : Clitics.Select(clitic => clitic + form);
        return [.. candidates.Append(form).Where(_forms.ContainsKey).OrderByDescending(FrequencyOf)];
    }

    /// <summary>Other names of what <paramref name="name"/> names in the register; folded, words with spaces between.</summary>
    public IReadOnlyList<string> OtherNames(string name) =>
        _names.TryGetValue(name, out var names) ? [.. names.Where(other => other != name)] : [];

    /// <summary>Other spellings of a foreign name in the archive.</summary>
    public IReadOnlyList<string> SpellingsOf(string form) =>
        [.. _spellings.Value.Find(form).Select(spelling => spelling.Form).Where(spelling => spelling != form)];
}

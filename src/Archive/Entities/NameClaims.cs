using Archive.Arabic.Names.Finding;
using Archive.Import;

namespace Archive.Entities;

/// <summary>Holds every name of the register against every other: a name that two entities claim would mean neither.</summary>
internal sealed class NameClaims
{
    private readonly Dictionary<string, RegisterEntry> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RegisterEntry> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RegisterEntry> _mastheads = new(StringComparer.Ordinal);

    /// <exception cref="ImportException">Two entries claim the same id or name, or one points to nowhere.</exception>
    internal static void Check(IReadOnlyList<RegisterEntry> entries)
    {
        var claims = new NameClaims();
        foreach (var entry in entries)
        {
            Claim(claims._ids, entry.Entity.Id, entry, $"the id '{entry.Entity.Id}'");
            claims.ClaimNames(entry);
        }

        foreach (var entry in entries)
        {
            claims.CheckLimitedNames(entry);
        }
    }

    private void ClaimNames(RegisterEntry entry)
    {
        var entity = entry.Entity;
        foreach (var name in (IEnumerable<string>)[entity.Name, .. entity.Aliases, .. entity.Latin])
        {
            Claim(_names, KeyOf(name), entry, $"the name '{name}'");
        }

        foreach (var name in entity.Masthead)
        {
            Claim(_mastheads, KeyOf(name), entry, $"the masthead '{name}'");
        }
    }

    /// <summary>Short names may be shared, but a name that is always somebody else's would never be read as one.</summary>
    private void CheckLimitedNames(RegisterEntry entry)
    {
        foreach (var name in (IEnumerable<string>)[.. entry.Entity.ShortNames, .. entry.Entity.Except])
        {
            if (_names.TryGetValue(KeyOf(name), out var owner))
            {
                throw Refusal(entry, $"'{name}' is a full name of '{owner.Entity.Id}' in {owner}: it can't be limited here");
            }
        }

        if (entry.Entity.Beside.FirstOrDefault(id => !_ids.ContainsKey(id)) is { } missing)
        {
            throw Refusal(entry, $"'{entry.Entity.Id}' stands beside '{missing}', which is not in the register");
        }
    }

    private static void Claim(Dictionary<string, RegisterEntry> claims, string key, RegisterEntry entry, string what)
    {
        if (!claims.TryAdd(key, entry) && claims[key] != entry)
        {
            throw Refusal(entry, $"{what} in the entry '{entry.Entity.Id}' is taken by '{claims[key].Entity.Id}' in {claims[key]}");
        }
    }

    /// <summary>What two names are compared by.</summary>
    internal static string KeyOf(string name)
    {
        var words = new NameWords(name);
        return string.Join(' ', Enumerable.Range(0, words.Count).Select(i => words.LettersOf(words[i]).ToString()));
    }

    private static ImportException Refusal(RegisterEntry entry, string reason) => new($"{entry.File}: {reason}", entry.Line);
}

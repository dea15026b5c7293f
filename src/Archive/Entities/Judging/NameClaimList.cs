using Archive.Entries;
namespace Archive.Entities.Judging;

/// <summary>Which names are taken in the register, so that an accepted entity claims none that would make it unreadable.</summary>
internal sealed class NameClaimList
{
    private readonly HashSet<string> _full = new(StringComparer.Ordinal);
    private readonly HashSet<string> _limited = new(StringComparer.Ordinal);

    public NameClaimList(EntityRegister register)
    {
        foreach (var entity in register.Entities.Values)
        {
            _full.UnionWith(entity.Aliases.Concat(entity.Latin).Append(entity.Name).Select(NameClaims.KeyOf));
            _limited.UnionWith(entity.ShortNames.Concat(entity.Except).Select(NameClaims.KeyOf));
        }
    }

    /// <summary>Claims a full name; false where it is another's, or no name of the register's form.</summary>
    public bool Claim(string name) => IsFree(name) && !_limited.Contains(NameClaims.KeyOf(name)) && _full.Add(NameClaims.KeyOf(name));

    /// <summary>Claims a short name, which others may have too.</summary>
    public bool ClaimShort(string name)
    {
        if (!IsFree(name))
        {
            return false;
        }

        _limited.Add(NameClaims.KeyOf(name));
        return true;
    }

    private bool IsFree(string name) => Entry.FaultOfName(name) is null && !_full.Contains(NameClaims.KeyOf(name));
}

namespace Archive.Entities.Gathering;

/// <summary>Names that are taken for one entity, with what their articles say of it.</summary>
internal sealed class NameGroup(Company company, Func<long, IEnumerable<string>> rolesOf)
{
    /// <summary>What so many articles say of somebody does not change by one more name, and is not read again for it.</summary>
    private const int WellKnown = 256;

    private readonly List<NameToGather> _members = [];
    private int _articles;
    private RoleWords? _roles;
    private HashSet<int>? _company;

    public IReadOnlyList<NameToGather> Members => _members;

    /// <summary>The entity that people or the register put at its head; null where its most used name is that, a last name alone only where there is no other.</summary>
    public long? Fixed { get; init; }

    public RoleWords Roles => _roles ??= new RoleWords(_members.SelectMany(member => rolesOf(member.Id)).Distinct());

    public HashSet<int> Company => _company ??= company.Of(_members.Select(member => member.Id).ToHashSet());

    public long Head => Fixed
        ?? _members.OrderByDescending(member => member.Names[0].Length > 1).ThenByDescending(member => member.Articles)
            .ThenBy(member => member.Key, StringComparer.Ordinal).First().Id;

    public void Add(NameToGather name)
    {
        _members.Add(name);
        _articles += name.Articles;
        if (_articles <= WellKnown)
        {
            (_roles, _company) = (null, null);
        }
    }
}
